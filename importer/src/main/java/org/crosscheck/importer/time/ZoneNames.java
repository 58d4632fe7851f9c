package org.crosscheck.importer.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What abbreviations of time zones mean to an article's readers: IST is Indian, Israeli or Irish
/// time by the publisher's country. Immutable.
public final class ZoneNames {
    /// Where nothing tells the country, an ambiguous abbreviation has the reading of the larger
    /// press.
    public static final ZoneNames USUAL = new ZoneNames(Map.of());

    private static final List<Local> LOCAL = read();

    private final Map<String, ZoneId> local;

    private ZoneNames(Map<String, ZoneId> local) {
        this.local = Map.copyOf(local);
    }

    /// An abbreviation that means something of its own in one country.
    private record Local(
            String abbreviation,
            ZoneOffset zone,
            Set<ZoneOffset> offsets,
            String domain,
            Set<String> words) {
        /// Whether a host ends in its domain, or a name holds one of its words.
        boolean isNamedBy(String said, Set<String> saidWords) {
            return said.endsWith(domain) || words.stream().anyMatch(saidWords::contains);
        }
    }

    /// @param offset of the publication time, null where it has none
    /// @param sources what may name the country, the surest first: the article's address, its
    ///   publisher, its dateline; null where there is none
    public static ZoneNames of(@Nullable ZoneOffset offset, List<@Nullable String> sources) {
        Map<String, ZoneId> found = new HashMap<>();
        for (String source : sources) {
            if (source != null) {
                String said = host(source.toLowerCase(Locale.ROOT));
                Set<String> words = Set.copyOf(Arrays.asList(said.split("[^\\p{L}]+")));
                LOCAL.stream()
                        .filter(zone -> zone.isNamedBy(said, words))
                        .forEach(zone -> found.putIfAbsent(zone.abbreviation, zone.zone));
            }
        }
        LOCAL.stream()
                .filter(zone -> offset != null && zone.offsets.contains(offset))
                .forEach(zone -> found.putIfAbsent(zone.abbreviation, zone.zone));
        return found.isEmpty() ? USUAL : new ZoneNames(found);
    }

    /// The zone of an abbreviation in lower case; null for other words.
    @Nullable ZoneId zone(String abbreviation) {
        ZoneId here = local.get(abbreviation);
        return here == null ? English.ZONES.get(abbreviation) : here;
    }

    /// Of an address its host; other texts as they are.
    private static String host(String source) {
        int scheme = source.indexOf("://");
        return scheme < 0 ? source : source.substring(scheme + 3).split("[/:?#]", 2)[0];
    }

    private static List<Local> read() {
        try (InputStream in = ZoneNames.class.getResourceAsStream("zones.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list zones.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .map(ZoneNames::local)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list zones.txt cannot be read", e);
        }
    }

    private static Local local(String[] row) {
        List<ZoneOffset> offsets = Arrays.stream(row[1].split(" ")).map(ZoneOffset::of).toList();
        return new Local(
                row[0], offsets.getFirst(), Set.copyOf(offsets), row[2], Set.of(row[3].split(" ")));
    }
}
