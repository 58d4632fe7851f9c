package org.crosscheck.core.time;

/// The kinds of time expressions.
///
/// @see <a
///   href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3">TimeML
///   1.2.1, TIMEX3</a>
public enum TimeType {
    /// A calendar time of a day or longer: "Monday", "August 2021", "from 10 to 21 October".
    DATE,
    /// A time of day: "at 3 pm", "Tuesday night".
    TIME,
    /// A length of time: "nine days".
    DURATION,
    /// A recurring time: "every Monday".
    SET
}
