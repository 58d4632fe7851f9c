package org.crosscheck.web.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ArticleClaims;
import org.jspecify.annotations.Nullable;

/// Retells articles as of another event: other names, other topic words, other numbers, another
/// time, the same in all articles of the event.
///
/// Every word is replaced by one of its length, so that all spans hold. What the articles agree and
/// disagree about stays, as equal words and numbers stay equal and unlike ones unlike. Dates move
/// in the values alone; the print keeps the template's.
final class MadeUpEvent {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}{3,}|(?<![\\p{L}\\d])\\d[\\d.,]*");

    /// The events are of ten years.
    private static final int WEEKS = 520;

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    /// So many events in a row share their stock of names, as reports of one story do.
    private static final int NEIGHBOURS = 8;

    /// What is no word of the text: ids, codes of times, and precisions.
    private static final Set<String> KEPT =
            Set.of(
                    "Claim.id",
                    "Claim.when",
                    "TimeMention.value",
                    "Amount.resolution",
                    "Article.id");

    private final Vocabulary vocabulary;
    private final int number;
    private final double topics;
    private final int[] digits;
    private final long days;
    private final Map<String, String> known = new HashMap<>();

    /// @param topics share of the topic words that are this event's own, 0 to 1
    MadeUpEvent(Vocabulary vocabulary, int number, double topics) {
        this.vocabulary = vocabulary;
        this.number = number;
        this.topics = topics;
        Random random = new Random(number);
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        java.util.Collections.shuffle(order, random);
        digits = new int[10];
        for (int i = 0; i < order.size(); i++) {
            digits[i + 1] = order.get(i);
        }
        days = 7L * random.nextInt(WEEKS);
    }

    ArticleClaims retell(ArticleClaims article, String id) {
        ArticleClaims told = (ArticleClaims) java.util.Objects.requireNonNull(rewritten(article));
        ArticleClaims.Article given = told.article();
        return new ArticleClaims(
                new ArticleClaims.Article(
                        id, given.label(), given.title(), given.published(), given.agency()),
                told.text(),
                told.sentences(),
                told.attributions(),
                told.claims());
    }

    private @Nullable Object rewritten(@Nullable Object given) {
        return switch (given) {
            case null -> null;
            case String text -> words(text);
            case BigDecimal decimal -> number(decimal);
            case LocalDate date -> date.plusDays(days);
            case LocalDateTime time -> time.plusDays(days);
            case OffsetDateTime time -> time.plusDays(days);
            case List<?> list -> {
                List<@Nullable Object> all = new ArrayList<>(list.size());
                list.forEach(item -> all.add(rewritten(item)));
                yield all;
            }
            case Set<?> set -> {
                Set<@Nullable Object> all = new HashSet<>();
                set.forEach(item -> all.add(rewritten(item)));
                yield all;
            }
            case Record fields -> rewritten(fields);
            default -> given;
        };
    }

    private Record rewritten(Record fields) {
        RecordComponent[] components = fields.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                String name = fields.getClass().getSimpleName() + "." + components[i].getName();
                Object value = components[i].getAccessor().invoke(fields);
                values[i] = KEPT.contains(name) ? value : rewritten(value);
            }
            return fields.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("cannot be retold: " + fields.getClass(), e);
        }
    }

    private String words(String text) {
        Matcher matcher = TOKEN.matcher(text);
        StringBuilder told = new StringBuilder();
        while (matcher.find()) {
            String token = matcher.group();
            String other =
                    Character.isDigit(token.charAt(0))
                            ? digits(token)
                            : known.computeIfAbsent(token, this::word);
            matcher.appendReplacement(told, Matcher.quoteReplacement(other));
        }
        return matcher.appendTail(told).toString();
    }

    private String word(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        if (vocabulary.names().contains(lower)) {
            int stock = Math.floorMod(lower.hashCode(), 2) == 0 ? number : number / NEIGHBOURS;
            return cased(token, invented(lower, stock));
        }
        return vocabulary
                .topic(lower)
                .filter(topic -> isOwn(topic))
                .map(topic ->
                        cased(
                                token,
                                invented(topic, number)
                                                .substring(
                                                        0, Math.min(topic.length(), lower.length()))
                                        + lower.substring(
                                                Math.min(topic.length(), lower.length()))))
                .orElse(token);
    }

    private boolean isOwn(String topic) {
        return new Random(31L * number + topic.hashCode()).nextDouble() < topics;
    }

    private static String invented(String word, int stock) {
        Random random = new Random(1_000_003L * stock + word.hashCode());
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
            made.append(letters.charAt(random.nextInt(letters.length())));
        }
        return made.toString();
    }

    private static String cased(String as, String word) {
        if (!Character.isUpperCase(as.charAt(0))) {
            return word;
        }
        boolean all = as.chars().allMatch(Character::isUpperCase);
        return all
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// Round numbers stay: their digits say how precise they are.
    private String digits(String print) {
        long significant = print.replaceAll("[.,]", "").replaceAll("^0+|0+$", "").length();
        if (significant < 2) {
            return print;
        }
        StringBuilder told = new StringBuilder();
        print.chars()
                .forEach(c ->
                        told.append((char) (Character.isDigit(c) ? '0' + digits[c - '0'] : c)));
        return told.toString();
    }

    private BigDecimal number(BigDecimal given) {
        String unscaled = given.unscaledValue().abs().toString();
        BigInteger told = new BigInteger(digits(unscaled));
        return new BigDecimal(given.signum() < 0 ? told.negate() : told, given.scale());
    }
}
