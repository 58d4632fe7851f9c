package org.crosscheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {
    private static final Pattern CLASS =
            Pattern.compile("`(org\\.crosscheck\\.[a-z.]+\\.[A-Z]\\w+)`");

    @Test
    void the_classes_that_the_page_names_exist() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "architecture.md"));
        List<String> named = CLASS.matcher(page).results().map(MatchResult::group).toList();

        assertThat(named).as("five classes to start reading at").hasSizeGreaterThanOrEqualTo(5);
        assertThat(named).allSatisfy(name -> Class.forName(name.replace("`", "")));
    }
}
