package org.crosscheck.importer.clean;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What a record's own fields say of its article.
///
/// @param fields by the contract's names
/// @param content the record's text, whose spelling may tell the order of day and month
record RecordMetadata(Map<String, String> fields, String content) {
    /// Seconds or milliseconds since 1970.
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    @Nullable String title() {
        return fields.get("title");
    }

    @Nullable String url() {
        return fields.get("url");
    }

    @Nullable String languageTag() {
        return fields.get("language");
    }

    /// The publisher; an agency that names no other publisher is its own.
    @Nullable String publisher() {
        return fields.getOrDefault("publisher", fields.get("agency"));
    }

    private @Nullable String agency() {
        String publisher = fields.get("publisher");
        if (publisher == null) {
            return null;
        }
        return fields.containsKey("agency")
                ? fields.get("agency")
                : authors().stream()
                        .filter(AgencyNames::isAgency)
                        .filter(name -> !name.equalsIgnoreCase(publisher))
                        .findFirst()
                        .orElse(null);
    }

    private List<String> authors() {
        String authors = fields.get("authors");
        return authors == null
                ? List.of()
                : Stream.of(authors.replaceFirst("^(?i:by) ", "").split(";|, and | and |, "))
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList();
    }

    private @Nullable PublicationTime time(String field) {
        String value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (EPOCH.matcher(value).matches()) {
            long number = Long.parseLong(value);
            OffsetDateTime moment =
                    Instant.ofEpochSecond(value.length() > 10 ? number / 1000 : number)
                            .atOffset(ZoneOffset.UTC);
            return new PublicationTime(moment.toLocalDate(), moment, PublicationTime.Origin.RECORD);
        }
        return PrintedDate.findFirst(value, order())
                .map(d -> d.as(PublicationTime.Origin.RECORD))
                .orElse(null);
    }

    private DateOrder order() {
        return DateOrder.of(languageTag(), url()).orBySpelling(content);
    }

    /// The stated date of publication that may be two days, as nothing tells whether day or month
    /// comes first; null where it is clear or there is none.
    @Nullable String ambiguousDate() {
        String value = fields.get("published");
        return value != null
                        && time("published") == null
                        && PrintedDate.findFirst(value, DateOrder.DAY_FIRST).isPresent()
                ? value
                : null;
    }

    /// When a document was made, for want of anything that says when it was published.
    @Nullable PublicationTime created() {
        PublicationTime made = time("created");
        return made == null
                ? null
                : new PublicationTime(made.date(), null, PublicationTime.Origin.META);
    }

    /// The record's metadata, filled up with what was found in its content.
    ///
    /// @param published the time that the user gives, which wins
    Metadata over(Metadata found, @Nullable PublicationTime published) {
        PublicationTime own = time("published");
        PublicationTime changed = time("modified");
        String publisher = first(publisher(), found.publisher());
        String url = first(url(), found.url());
        List<String> authors = Authors.of(authors(), publisher);
        String language = languageTag() == null ? null : ArticleCleaner.language(languageTag(), "");
        return new Metadata(
                first(title(), found.title()),
                publisher,
                authors.isEmpty() ? found.authors() : authors,
                url,
                first(language, found.language()),
                published != null
                        ? published
                        : HomeZone.applied(
                                own != null ? own : found.published(),
                                url,
                                languageTag(),
                                publisher),
                HomeZone.applied(
                        changed != null ? changed : found.modified(),
                        url,
                        languageTag(),
                        publisher),
                first(agency(), found.agency()),
                found.corrections());
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null && !a.isBlank() ? a : b;
    }
}
