/// Reading an article with its claims marked.
@NullMarked
package org.crosscheck.web.article;

import org.jspecify.annotations.NullMarked;
