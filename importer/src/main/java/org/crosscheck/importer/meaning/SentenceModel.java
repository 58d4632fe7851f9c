package org.crosscheck.importer.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
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
    private final Map<String, float[]> vectors =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private @Nullable Loaded model;
    private boolean failed;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    /// @param log gets one sentence if the model cannot run here
    public SentenceModel(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public synchronized OptionalDouble likeness(String a, String b) {
        if (failed) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(product(vector(a), vector(b)));
        } catch (IOException | OrtException | LinkageError e) {
            failed = true;
            log.accept("Passages are compared by their words alone: " + e.getMessage());
            return OptionalDouble.empty();
        }
    }

    private float[] vector(String text) throws IOException, OrtException {
        float[] known = vectors.get(text);
        if (known == null) {
            known = computed(text);
            vectors.put(text, known);
        }
        return known;
    }

    private float[] computed(String text) throws IOException, OrtException {
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
            float[][][] states = (float[][][]) result.get(0).getValue();
            return unit(states[0][0]);
        }
    }

    private static OnnxTensor tensor(Loaded loaded, long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(loaded.environment(), new long[][] {numbers});
    }

    private Loaded loaded() throws IOException, OrtException {
        Loaded known = model;
        if (known == null) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (InputStream network = resource(".onnx");
                    InputStream vocabulary = resource("-tokenizer.json");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                known =
                        new Loaded(
                                environment,
                                environment.createSession(network.readAllBytes(), options),
                                WordPieces.read(vocabulary));
            }
            model = known;
        }
        return known;
    }

    private static InputStream resource(String ending) throws IOException {
        InputStream in = SentenceModel.class.getResourceAsStream(NAME + ending);
        if (in == null) {
            throw new FileNotFoundException("the sentence model is not there");
        }
        return in;
    }

    /// The state of the mark of the beginning, as the model was trained, of length 1.
    private static float[] unit(float[] state) {
        double length = Math.sqrt(product(state, state));
        float[] unit = new float[state.length];
        for (int i = 0; i < state.length; i++) {
            unit[i] = (float) (state[i] / length);
        }
        return unit;
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
