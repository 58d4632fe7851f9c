package org.crosscheck.importer.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.check.Meaning;
import org.crosscheck.core.check.Meanings;
import org.jspecify.annotations.Nullable;

/// The sentence model bge-small-en-v1.5, quantised, of 384 dimensions. It is read when it is first
/// asked, which takes about a second; where its native part cannot run, it says so once and knows
/// nothing. Thread-safe.
///
/// @see <a href="https://arxiv.org/abs/2309.07597">Xiao et al., C-Pack</a>
public final class SentenceModel implements Meanings {
    private static final String NAME = "/bge-small-en-v1.5-q";

    /// The model knows 512 places; what stands behind so many pieces of a passage is left out.
    private static final int LONGEST = 256;

    private static final int REMEMBERED = 4096;

    private final Consumer<String> log;
    private final Map<String, Meaning> known =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Meaning> eldest) {
                            return size() > REMEMBERED;
                        }
                    });
    private volatile @Nullable Loaded model;
    private volatile boolean failed;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    /// @param log gets one sentence if the model cannot run here
    public SentenceModel(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public Optional<Meaning> of(String text) {
        if (failed) {
            return Optional.empty();
        }
        Meaning meaning = known.get(text);
        if (meaning != null) {
            return Optional.of(meaning);
        }
        try {
            Meaning read = computed(text);
            known.put(text, read);
            return Optional.of(read);
        } catch (IOException | OrtException | LinkageError e) {
            fail(e);
            return Optional.empty();
        }
    }

    private synchronized void fail(Throwable e) {
        if (!failed) {
            log.accept("Passages are compared by their words alone: " + e.getMessage());
        }
        failed = true;
    }

    private Meaning computed(String text) throws IOException, OrtException {
        Loaded loaded = loaded();
        long[] ids = loaded.pieces().of(text, LONGEST);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(loaded, ids);
                OnnxTensor mask = tensor(loaded, ones);
                OnnxTensor kinds = tensor(loaded, new long[ids.length]);
                OrtSession.Result result =
                        loaded.session()
                                .run(
                                        Map.of(
                                                "input_ids", pieces,
                                                "attention_mask", mask,
                                                "token_type_ids", kinds))) {
            // the state of the mark of the beginning, as the model was trained
            float[][][] states = (float[][][]) result.get(0).getValue();
            return Meaning.of(states[0][0]);
        }
    }

    private static OnnxTensor tensor(Loaded loaded, long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(loaded.environment(), new long[][] {numbers});
    }

    private synchronized Loaded loaded() throws IOException, OrtException {
        Loaded there = model;
        if (there == null) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (InputStream network = resource(".onnx");
                    InputStream vocabulary = resource("-tokenizer.json");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                there =
                        new Loaded(
                                environment,
                                environment.createSession(network.readAllBytes(), options),
                                WordPieces.read(vocabulary));
            }
            model = there;
        }
        return there;
    }

    private static InputStream resource(String ending) throws IOException {
        InputStream in = SentenceModel.class.getResourceAsStream(NAME + ending);
        if (in == null) {
            throw new FileNotFoundException("the sentence model is not there");
        }
        return in;
    }
}
