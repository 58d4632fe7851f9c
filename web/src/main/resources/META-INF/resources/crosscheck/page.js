/* What the screens need in the browser: light and dark, keys, scrolling to a passage. */
(() => {
    const SCHEME = 'crosscheck-scheme';
    const root = document.documentElement;

    const apply = scheme => {
        root.style.colorScheme = scheme || 'light dark';
        root.dataset.scheme = scheme || '';
    };
    try {
        apply(localStorage.getItem(SCHEME));
    } catch {
        apply(null);
    }

    const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

    const isEditing = event => event.composedPath().some(element =>
        element.isContentEditable
        || /^(input|textarea|select|vaadin-select|vaadin-combo-box|vaadin-date-picker)$/.test(element.localName || ''));

    const VERDICTS = ['CONSISTENT', 'CONFLICTING', 'NOT_COMPARABLE', 'UNSURE'];

    /* Whether keys that write a sign do anything without Ctrl; a person may turn them off. */
    let singles = true;

    const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

    /* What uses the arrows itself while it is focused. */
    const USES_ARROWS = 'input, textarea, select, audio, video, vaadin-menu-bar, vaadin-tabs, vaadin-grid, '
        + 'vaadin-details-summary, [contenteditable], [role=menu], [role=menubar], [role=listbox], [role=tablist], '
        + '[role=radiogroup], [role=grid], [role=tree], [role=slider]';

    const isFreeForArrows = review => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.id === 'content') {
            return true;
        }
        return review.contains(focused) && !focused.closest(USES_ARROWS)
            && !(focused.tabIndex >= 0 && focused.scrollWidth > focused.clientWidth + 1
                && getComputedStyle(focused).overflowX !== 'visible');
    };

    /* The action of an arrow: the next one is where one reads on. */
    const ofArrow = (event, review) => {
        if (!isFreeForArrows(review)) {
            return null;
        }
        if (event.shiftKey) {
            return event.key === 'ArrowDown' && getSelection().isCollapsed ? 'NEXT_OPEN' : null;
        }
        const onward = getComputedStyle(review).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
        return {[onward]: 'NEXT', [back]: 'PREVIOUS'}[event.key] || null;
    };

    /* The action of a key that writes a sign. */
    const ofSign = (event, keys) => {
        const sign = event.key.toLowerCase();
        if (!singles || [...sign].length !== 1) {
            return null;
        }
        return keys[sign] || VERDICTS['1234'.indexOf(sign)] || null;
    };

    /* Milliseconds within which the same verdict key is one stroke. */
    const REPEAT = 400;

    /* Milliseconds that a dialog may take to open. */
    const OPENING = 1500;

    window.crosscheck = {
        opening: 0,

        toggleScheme() {
            const dark = root.dataset.scheme
                ? root.dataset.scheme === 'dark'
                : matchMedia('(prefers-color-scheme: dark)').matches;
            const scheme = dark ? 'light' : 'dark';
            try {
                localStorage.setItem(SCHEME, scheme);
            } catch {
                /* not kept, then */
            }
            apply(scheme);
        },

        /* Scrolls the first of the marks to the upper third of its scrolling box. */
        reveal(box, selector) {
            requestAnimationFrame(() => {
                const mark = box.querySelector(selector);
                if (!mark) {
                    return;
                }
                const scrolls = box.scrollHeight > box.clientHeight + 1
                    && getComputedStyle(box).overflowY !== 'visible';
                if (scrolls) {
                    const top = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
                    box.scrollTop += top - box.clientHeight / 3;
                } else if (!box.closest('.source-columns')) {
                    mark.scrollIntoView({block: 'center'});
                }
            });
        },

        /* Marks the pieces of one claim as chosen. */
        select(box, claim) {
            box.querySelectorAll('mark.chosen').forEach(mark => mark.classList.remove('chosen'));
            box.querySelectorAll('mark[data-claim]').forEach(mark =>
                mark.classList.toggle('chosen', mark.dataset.claim === claim));
            box.querySelectorAll('button[data-claim]').forEach(note =>
                note.setAttribute('aria-pressed', String(note.dataset.claim === claim)));
        },

        /* The people that a comment offers after an at sign, as a list of choices of the field: the arrows
           go through it, Enter or Tab takes one, Escape closes it. The focus stays in the field. */
        mentions(form) {
            if (form.crosscheckMentions) {
                return;
            }
            form.crosscheckMentions = true;
            const list = form.querySelector('[role=listbox]');
            list.id ||= 'people-' + Math.random().toString(36).slice(2);
            const field = () => form.querySelector('textarea');
            const options = () => [...list.querySelectorAll('[role=option]')];
            let at = 0;
            const show = () => {
                const all = options();
                const open = all.length > 0 && !list.classList.contains('closed');
                all.forEach((option, i) => {
                    option.id = list.id + '-' + i;
                    option.setAttribute('aria-selected', String(i === at));
                });
                const area = field();
                if (!area) {
                    return;
                }
                if (open) {
                    area.setAttribute('role', 'combobox');
                    area.setAttribute('aria-autocomplete', 'list');
                    area.setAttribute('aria-haspopup', 'listbox');
                    area.setAttribute('aria-expanded', 'true');
                    area.setAttribute('aria-controls', list.id);
                    area.setAttribute('aria-activedescendant', all[at].id);
                } else {
                    ['role', 'aria-autocomplete', 'aria-haspopup', 'aria-expanded', 'aria-controls',
                        'aria-activedescendant'].forEach(name => area.removeAttribute(name));
                }
            };
            new MutationObserver(() => {
                at = 0;
                list.classList.remove('closed');
                show();
            }).observe(list, {childList: true});
            /* A press on a person leaves the focus in the field. */
            list.addEventListener('mousedown', event => event.preventDefault());
            form.addEventListener('keydown', event => {
                const all = options();
                if (event.target !== field() || !all.length || list.classList.contains('closed')
                    || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
                    return;
                }
                const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
                if (step) {
                    at = (at + step + all.length) % all.length;
                    show();
                } else if (event.key === 'Escape') {
                    list.classList.add('closed');
                    show();
                } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
                    all[at].click();
                } else {
                    return;
                }
                event.preventDefault();
                event.stopPropagation();
            }, true);
            show();
        },

        /* Tells which stretch of an article's text is selected; a key makes a claim of it, or of a sentence
           that is chosen then where nothing is selected. */
        selecting(box, sign) {
            const offset = (node, at) => {
                const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                const text = element && element.closest('.para-text');
                if (!text || !box.contains(text)) {
                    return -1;
                }
                const range = document.createRange();
                range.setStart(text, 0);
                range.setEnd(node, at);
                return Number(text.dataset.start) + range.toString().length;
            };
            const selected = () => {
                const selection = getSelection();
                if (!selection.rangeCount || selection.isCollapsed) {
                    return null;
                }
                const range = selection.getRangeAt(0);
                const start = offset(range.startContainer, range.startOffset);
                const end = offset(range.endContainer, range.endOffset);
                return start >= 0 && end > start ? {start, end} : null;
            };
            let told = '';
            let timer = 0;
            const tell = () => {
                const now = selected();
                /* A click on a button of the screen keeps what was selected. */
                if (!now && (!getSelection().rangeCount || !box.contains(getSelection().anchorNode))) {
                    return;
                }
                const detail = now || {start: 0, end: 0};
                const key = detail.start + '-' + detail.end;
                if (key !== told) {
                    told = key;
                    box.dispatchEvent(new CustomEvent('crosscheck-select', {detail}));
                }
            };
            const onSelection = () => {
                if (!box.isConnected) {
                    document.removeEventListener('selectionchange', onSelection);
                    document.removeEventListener('keydown', onKey);
                    return;
                }
                clearTimeout(timer);
                timer = setTimeout(tell, 200);
            };
            const onKey = event => {
                const combined = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
                if (singles && sign && event.key.toLowerCase() === sign && !combined && !event.metaKey && !event.repeat
                    && !isEditing(event) && box.isConnected && event.timeStamp >= window.crosscheck.opening
                    && !document.querySelector(DIALOGS)) {
                    event.preventDefault();
                    clearTimeout(timer);
                    tell();
                    box.dispatchEvent(new CustomEvent('crosscheck-add'));
                }
            };
            if (box.crosscheckSelecting) {
                document.removeEventListener('selectionchange', box.crosscheckSelecting[0]);
                document.removeEventListener('keydown', box.crosscheckSelecting[1]);
            }
            box.crosscheckSelecting = [onSelection, onKey];
            document.addEventListener('selectionchange', onSelection);
            document.addEventListener('keydown', onKey);
        },

        /* Two boxes with the same anchors: the one follows the other. */
        scrollTogether(left, right) {
            let leads = null;
            const follow = (from, to) => {
                const top = from.getBoundingClientRect().top;
                let last = null;
                for (const anchor of from.querySelectorAll('[data-at]')) {
                    if (last && anchor.getBoundingClientRect().top > top + 8) {
                        break;
                    }
                    last = anchor;
                }
                const other = last && to.querySelector('[data-at="' + last.dataset.at + '"]');
                if (other) {
                    to.scrollTop += other.getBoundingClientRect().top - to.getBoundingClientRect().top
                        - (last.getBoundingClientRect().top - top);
                }
            };
            for (const [from, to] of [[left, right], [right, left]]) {
                for (const sign of ['pointerenter', 'focusin', 'touchstart']) {
                    from.addEventListener(sign, () => { leads = from; }, {passive: true});
                }
                from.addEventListener('scroll', () => {
                    if (leads === from) {
                        requestAnimationFrame(() => follow(from, to));
                    }
                }, {passive: true});
            }
        },

        /* Columns of a cross-check: where one is scrolled the others follow, so that their passages
           pass at the same time. It jumps with them, without any motion of its own. */
        scrollPanes(columns, on) {
            columns.crosscheckTogether = on;
            const panes = () => [...columns.querySelectorAll('.source .article-text')]
                .filter(pane => pane.clientHeight > 0 && pane.scrollHeight > pane.clientHeight + 1);
            const measure = pane => {
                const most = pane.scrollHeight - pane.clientHeight;
                const mark = pane.querySelector('mark.current') || pane.querySelector('mark.passage');
                const top = mark
                    ? pane.scrollTop + mark.getBoundingClientRect().top
                        - pane.getBoundingClientRect().top - pane.clientHeight / 3
                    : most / 2;
                return {most, passage: Math.min(most, Math.max(0, top))};
            };
            const follow = leading => {
                const from = measure(leading);
                const at = leading.scrollTop;
                const before = at <= from.passage;
                const part = before
                    ? (from.passage ? at / from.passage : 1)
                    : (at - from.passage) / (from.most - from.passage);
                for (const pane of panes()) {
                    if (pane !== leading) {
                        const to = measure(pane);
                        pane.scrollTop = before
                            ? part * to.passage
                            : to.passage + part * (to.most - to.passage);
                        pane.crosscheckFollowed = pane.scrollTop;
                    }
                }
            };
            if (!columns.crosscheckFollow) {
                columns.crosscheckFollow = event => {
                    const pane = event.target;
                    if (!columns.crosscheckTogether || !pane.classList?.contains('article-text')) {
                        return;
                    }
                    const followed = pane.crosscheckFollowed;
                    pane.crosscheckFollowed = undefined;
                    if (followed === undefined || Math.abs(pane.scrollTop - followed) > 2) {
                        follow(pane);
                    }
                };
                columns.addEventListener('scroll', columns.crosscheckFollow, {capture: true, passive: true});
            }
            const first = panes()[0];
            if (on && first) {
                follow(first);
            }
        },

        flash(element) {
            element.scrollIntoView({
                behavior: reducedMotion() ? 'auto' : 'smooth', block: 'nearest', inline: 'center'});
            element.classList.remove('flash');
            requestAnimationFrame(() => element.classList.add('flash'));
        },

        toggleFeed(feed) {
            const review = feed.closest('.review');
            const shown = getComputedStyle(feed).display !== 'none';
            review.dataset.feed = shown ? 'hidden' : 'shown';
        },

        /* Undo and redo of decisions on screens other than the review screen. */
        undoKeys(tools) {
            const onKey = event => {
                if (!tools.isConnected) {
                    document.removeEventListener('keydown', onKey);
                    return;
                }
                if (!isEditing(event) && event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'z'
                    && !document.querySelector('vaadin-dialog[opened]')) {
                    event.preventDefault();
                    tools.dispatchEvent(new CustomEvent('crosscheck-key', {
                        detail: {key: event.shiftKey ? 'redo' : 'undo'}}));
                }
            };
            document.addEventListener('keydown', onKey);
        },

        /* Ctrl+K, on every screen and from every input. */
        findOpener(button) {
            const onKey = event => {
                if (!button.isConnected) {
                    document.removeEventListener('keydown', onKey);
                    return;
                }
                if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
                    && event.key.toLowerCase() === 'k') {
                    event.preventDefault();
                    if (!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
                        /* What is typed until the dialog is there is no verdict. */
                        window.crosscheck.opening = event.timeStamp + OPENING;
                        button.click();
                    }
                }
            };
            document.addEventListener('keydown', onKey);
        },

        /* In the list of what was found: the arrows go through it, Enter in the field opens the first. */
        findKeys(box) {
            box.addEventListener('keydown', event => {
                const links = [...box.querySelectorAll('.found a')];
                const at = links.indexOf(document.activeElement);
                if (event.key === 'ArrowDown' && links.length) {
                    event.preventDefault();
                    links[Math.min(at + 1, links.length - 1)].focus();
                } else if (event.key === 'ArrowUp' && at >= 0) {
                    event.preventDefault();
                    (at === 0 ? box.querySelector('vaadin-text-field') : links[at - 1]).focus();
                } else if (event.key === 'Enter' && at < 0 && links.length) {
                    event.preventDefault();
                    const field = box.querySelector('vaadin-text-field');
                    /* What was typed just now is looked for before its first is opened. */
                    setTimeout(() => box.querySelector('.found a')?.click(),
                        field.value === box.crosscheckFound ? 0 : 500);
                    box.crosscheckFound = field.value;
                }
            });
        },

        unlock(review) {
            review.crosscheckLocked = false;
        },

        /* Turns keys that write a sign on or off, on all screens. */
        singleKeys(on) {
            singles = on;
        },

        /* Hears the next key that is pressed, for the button that waits for one; '' where none is to be heard. */
        awaitKey(button) {
            const done = key => {
                window.removeEventListener('keydown', onKey, true);
                button.removeEventListener('blur', onBlur);
                button.dispatchEvent(new CustomEvent('crosscheck-pressed', {detail: {key}}));
            };
            const onBlur = () => done('');
            const onKey = event => {
                if (['Shift', 'AltGraph', 'CapsLock', 'Dead'].includes(event.key)) {
                    return;
                }
                if (event.key === 'Tab' || event.ctrlKey && !event.getModifierState('AltGraph')
                    || event.metaKey || !button.isConnected) {
                    done('');
                    return;
                }
                /* Neither closes the dialog nor presses the button again. */
                event.preventDefault();
                event.stopImmediatePropagation();
                done(event.key === 'Escape' ? '' : event.key);
            };
            window.addEventListener('keydown', onKey, true);
            button.addEventListener('blur', onBlur);
        },

        /* Keys of the review screen; they work while nobody writes and no dialog is open. keys: the action by sign. */
        keys(review, keys) {
            const onKey = event => {
                if (!review.isConnected) {
                    document.removeEventListener('keydown', onKey);
                    return;
                }
                if (event.key === 'Escape' && review.contains(document.activeElement)) {
                    document.activeElement.blur();
                    return;
                }
                if (event.timeStamp < window.crosscheck.opening) {
                    return;
                }
                if (isEditing(event) || document.querySelector(DIALOGS)) {
                    return;
                }
                if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'z') {
                    /* Not the browser's own undo, which would empty the note. */
                    event.preventDefault();
                    review.dispatchEvent(new CustomEvent('crosscheck-key', {
                        detail: {key: event.shiftKey ? 'REDO' : 'UNDO', shift: false}}));
                    return;
                }
                /* Some keyboards write signs with AltGr, which is Ctrl and Alt as well. */
                const combined = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
                if (combined || event.metaKey || event.repeat) {
                    return;
                }
                const action = ofSign(event, keys) || ofArrow(event, review);
                if (!action) {
                    return;
                }
                event.preventDefault();
                if (action === 'COMMENT' || action === 'NOTE') {
                    if (action === 'COMMENT') {
                        review.dataset.feed = 'shown';
                    }
                    review.querySelector(action === 'COMMENT' ? '.comment-text' : '.decision-bar .note').focus();
                    return;
                }
                if (review.crosscheckLocked) {
                    return;
                }
                /* A key that is still going down twice would judge the next one, unseen. */
                const verdict = VERDICTS.includes(action);
                const again = verdict && action === review.crosscheckLast
                    && event.timeStamp - review.crosscheckLastAt < REPEAT;
                review.crosscheckLast = action;
                review.crosscheckLastAt = event.timeStamp;
                if (again && !event.shiftKey) {
                    return;
                }
                review.crosscheckLocked = action !== 'HISTORY';
                /* Where a sign itself needs the shift key, it says nothing more. */
                const stay = verdict && event.shiftKey && event.key !== event.key.toLowerCase();
                review.dispatchEvent(new CustomEvent('crosscheck-key', {detail: {key: action, shift: stay}}));
            };
            if (review.crosscheckKeys) {
                document.removeEventListener('keydown', review.crosscheckKeys);
            }
            review.crosscheckKeys = onKey;
            document.addEventListener('keydown', onKey);
        }
    };
})();
