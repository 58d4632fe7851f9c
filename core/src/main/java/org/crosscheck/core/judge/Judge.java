package org.crosscheck.core.judge;

/// Somebody besides the program's own rules who can be asked whether two passages agree: a model
/// behind an address, say. What it says is an opinion; it changes no finding. Thread-safe.
public interface Judge {
    /// How its opinions name it until it answers: a model's name.
    String name();

    /// Where the passages go when it is asked, as people are told it: a host's name.
    String place();

    /// Asks it. Takes as long as it takes; whatever goes wrong is an [Opinion.Failed].
    Opinion ask(Question question);
}
