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

    const VERDICTS = 'ynmh1234';

    /* Milliseconds within which the same verdict key is one stroke. */
    const REPEAT = 400;

    window.crosscheck = {
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

        unlock(review) {
            review.crosscheckLocked = false;
        },

        /* Single keys of the review screen; they work while nobody writes and no dialog is open. */
        keys(review) {
            const onKey = event => {
                if (!review.isConnected) {
                    document.removeEventListener('keydown', onKey);
                    return;
                }
                if (event.key === 'Escape' && review.contains(document.activeElement)) {
                    document.activeElement.blur();
                    return;
                }
                if (isEditing(event) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
                    return;
                }
                if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'z') {
                    /* Not the browser's own undo, which would empty the note. */
                    event.preventDefault();
                    review.dispatchEvent(new CustomEvent('crosscheck-key', {
                        detail: {key: event.shiftKey ? 'redo' : 'undo', shift: false}}));
                    return;
                }
                if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
                    return;
                }
                const key = event.key.toLowerCase();
                if (key === 'c' || key === 'e') {
                    event.preventDefault();
                    if (key === 'c') {
                        review.dataset.feed = 'shown';
                    }
                    review.querySelector(key === 'c' ? '.comment-text' : '.decision-bar .note').focus();
                    return;
                }
                if (key.length !== 1 || !(VERDICTS + 'jkis?').includes(key)) {
                    return;
                }
                event.preventDefault();
                if (review.crosscheckLocked) {
                    return;
                }
                /* A key that is still going down twice would judge the next one, unseen. */
                const again = VERDICTS.includes(key) && key === review.crosscheckLast
                    && event.timeStamp - review.crosscheckLastAt < REPEAT;
                review.crosscheckLast = key;
                review.crosscheckLastAt = event.timeStamp;
                if (again && !event.shiftKey) {
                    return;
                }
                review.crosscheckLocked = key !== 'i';
                review.dispatchEvent(new CustomEvent('crosscheck-key', {
                    detail: {key, shift: event.shiftKey && VERDICTS.includes(key)}}));
            };
            if (review.crosscheckKeys) {
                document.removeEventListener('keydown', review.crosscheckKeys);
            }
            review.crosscheckKeys = onKey;
            document.addEventListener('keydown', onKey);
        }
    };
})();
