package org.crosscheck.web.address;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Ids out of addresses.
public final class Ids {
    private Ids() {}

    /// The id that a text is, empty where it is none.
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What the id in an address stands for.
    ///
    /// @param parameter the name of the part of the address that holds the id
    /// @param load throws [NoSuchElementException] where there is nothing of that id
    /// @throws NotFoundException where the address holds no id, or one of nothing
    public static <T> T load(BeforeEnterEvent event, String parameter, Function<UUID, T> load) {
        UUID id =
                event.getRouteParameters()
                        .get(parameter)
                        .flatMap(Ids::find)
                        .orElseThrow(NotFoundException::new);
        try {
            return load.apply(id);
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e.getMessage());
        }
    }
}
