package org.crosscheck.importer.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// English, by Stanford CoreNLP: tokens, parts of speech, lemmas, three classes of names,
/// dependency trees.
///
/// Loading takes seconds and hundreds of megabytes: one for a process. Thread-safe.
public final class CoreNlpParser implements TextParser {
    /// Longer sentences are no sentences of a newspaper: they get parts of speech and no tree.
    private static final int LONGEST_PARSED = 160;

    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP tokens;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser trees;

    public CoreNlpParser() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma");
        settings.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty(
                "tokenize.options",
                "untokenizable=noneKeep,ptb3Escaping=false,invertible=true,quotes=latex");
        tokens = new StanfordCoreNLP(settings);
        try {
            names =
                    CRFClassifier.getClassifier(
                            MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException("the model of names is missing or damaged", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the model of names belongs to another version of the parser", e);
        }
        trees = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
    }

    @Override
    public ParsedText parse(String text) {
        Annotation annotation = new Annotation(withDatelinesApart(straightQuotes(text)));
        tokens.annotate(annotation);
        List<ParsedText.Sentence> sentences = new ArrayList<>();
        List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (found != null) {
            for (CoreMap sentence : found) {
                sentences.add(sentence(text, sentence));
            }
        }
        return new ParsedText(text, sentences);
    }

    private ParsedText.Sentence sentence(String text, CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        boolean parsed = labels.size() <= LONGEST_PARSED;
        List<CoreLabel> named = names.classify(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "");
        if (parsed) {
            for (TypedDependency arc : trees.predict(sentence).typedDependencies()) {
                int at = arc.dep().index() - 1;
                heads[at] = arc.gov().index() - 1;
                relations[at] = arc.reln().toString();
            }
        }
        List<ParsedText.Token> out = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(label.beginPosition(), label.endPosition());
            out.add(
                    new ParsedText.Token(
                            i,
                            span,
                            span.in(text),
                            orElse(label.lemma(), label.word()),
                            orElse(label.tag(), ""),
                            orElse(named.get(i).get(CoreAnnotations.AnswerAnnotation.class), "O"),
                            heads[i],
                            relations[i]));
        }
        Span first = out.getFirst().span();
        return new ParsedText.Sentence(Span.covering(first, out.getLast().span()), out, parsed);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /// Puts a paragraph break of the same length in place of the dash that ends a dateline.
    private static String withDatelinesApart(String text) {
        StringBuilder apart = new StringBuilder(text);
        for (Dateline dateline : Dateline.in(text)) {
            Span dash = dateline.dash();
            apart.replace(dash.start(), dash.end(), "\n\n" + " ".repeat(dash.length() - 2));
        }
        return apart.toString();
    }

    /// Curly quotation marks as straight ones of the same length, which the models were trained on.
    private static String straightQuotes(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('„', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('\u00a0', ' ');
    }
}
