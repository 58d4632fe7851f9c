package org.crosscheck.core.quantity;

/// How a text qualifies a number.
public enum Bound {
    /// "120"
    EXACT("="),
    /// "about 120", "some 120"
    ABOUT("~"),
    /// "less than 120", "up to 120"
    LESS("<"),
    /// "more than 120", "at least 120"
    MORE(">");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /// The sign that the command line's machine interface writes.
    public String sign() {
        return sign;
    }
}
