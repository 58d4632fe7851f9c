package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the charset of bytes and decodes them.
///
/// In this order: byte order mark; UTF-16 by its zero bytes; UTF-8 if it is valid, or nearly so;
/// what an HTML page declares; what the bytes look like; windows-1252, which takes any byte.
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// A declaration further down than this is not looked for.
    private static final int DECLARATION_WINDOW = 4096;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})"
                            + "|<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})");

    DecodedText decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /// @param said the charset that came with the bytes, as a server names it; null where none did
    DecodedText decode(byte[] bytes, @Nullable Charset said) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return certain(bytes, 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return certain(bytes, 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return certain(bytes, 2, UTF_16BE);
        }
        Optional<Charset> wide = utf16WithoutMark(bytes);
        if (wide.isPresent()) {
            return new DecodedText(new String(bytes, wide.get()), wide.get(), true);
        }
        try {
            String text =
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return new DecodedText(text, UTF_8, true);
        } catch (CharacterCodingException notUtf8) {
            return otherThanUtf8(bytes, said);
        }
    }

    private static DecodedText otherThanUtf8(byte[] bytes, @Nullable Charset said) {
        if (said != null && !said.equals(UTF_8) && !said.equals(ISO_8859_1)) {
            return new DecodedText(new String(bytes, said), said, true);
        }
        if (isDamagedUtf8(bytes)) {
            return new DecodedText(new String(bytes, UTF_8), UTF_8, false);
        }
        Charset charset = declared(bytes).or(() -> guessed(bytes)).orElse(WINDOWS_1252);
        // Pages that declare Latin-1 are read as windows-1252 by every browser.
        if (charset.equals(ISO_8859_1)) {
            charset = WINDOWS_1252;
        }
        return new DecodedText(new String(bytes, charset), charset, false);
    }

    private static DecodedText certain(byte[] bytes, int mark, Charset charset) {
        return new DecodedText(
                new String(bytes, mark, bytes.length - mark, charset), charset, true);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Western text in UTF-16 has a zero in every other byte.
    private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
        int window = Math.min(bytes.length, 1024) & ~1;
        if (window < 8) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < window; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = window / 2 * 7 / 10;
        if (odd > most && even == 0) {
            return Optional.of(UTF_16LE);
        }
        return even > most && odd == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /// Many valid sequences of several bytes and few broken ones: UTF-8 that was cut or mixed.
    private static boolean isDamagedUtf8(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int length =
                    lead < 0x80
                            ? 1
                            : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
            boolean whole = length > 0 && i + length <= bytes.length;
            for (int k = 1; whole && k < length; k++) {
                whole = (bytes[i + k] & 0xC0) == 0x80;
            }
            if (!whole) {
                broken++;
                i++;
            } else {
                valid += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return valid >= 5 * broken;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WINDOW), ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return Optional.empty();
        }
        // Bytes that are not UTF-8 are not made so by saying it.
        return charset(found.group(1) != null ? found.group(1) : found.group(2))
                .filter(c -> !c.equals(UTF_8));
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1_000_000));
        detector.dataEnd();
        return charset(detector.getDetectedCharset()).filter(c -> !c.equals(UTF_8));
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownName) {
            return Optional.empty();
        }
    }
}
