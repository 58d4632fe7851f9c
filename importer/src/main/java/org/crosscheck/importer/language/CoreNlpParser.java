package org.crosscheck.importer.language;

import static edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile;
import static edu.stanford.nlp.process.Morphology.lemmaStatic;

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
import java.util.Arrays;
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

    /// Four kilobytes each.
    private static final int KEPT_PRODUCTS = 50_000;

    /// Sentences of which the names and the tree are kept: papers print the same agency text.
    private static final int KEPT_SENTENCES = 5_000;

    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP tokens;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser trees;
    private final TagRepair repair = new TagRepair();
    private final RecentSentences recent = new RecentSentences(KEPT_SENTENCES);

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
        trees = loadFromModelFile(MODELS + "parser/nndep/english_UD.gz", treeSettings());
    }

    /// The parser multiplies vectors of words with its weights, and keeps the latest products. Made
    /// beforehand for the commonest words they cost seconds at every start; 5,000 kept, as it does
    /// by itself, are thrown out before they are wanted again.
    private static Properties treeSettings() {
        Properties settings = new Properties();
        settings.setProperty("numPreComputed", "0");
        settings.setProperty("numCached", Integer.toString(KEPT_PRODUCTS));
        return settings;
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
        mendTags(labels);
        boolean parsed = labels.size() <= LONGEST_PARSED;
        RecentSentences.Grammar grammar =
                parsed
                        ? recent.get(key(labels), () -> grammar(sentence, labels, true))
                        : grammar(sentence, labels, false);
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
                            grammar.names().get(i),
                            grammar.heads().get(i),
                            grammar.relations().get(i)));
        }
        Span first = out.getFirst().span();
        return new ParsedText.Sentence(Span.covering(first, out.getLast().span()), out, parsed);
    }

    private void mendTags(List<CoreLabel> labels) {
        List<String> before = labels.stream().map(label -> orElse(label.tag(), "")).toList();
        List<String> tags = repair.mend(labels.stream().map(CoreLabel::word).toList(), before);
        for (int i = 0; i < labels.size(); i++) {
            if (!tags.get(i).equals(before.get(i))) {
                labels.get(i).setTag(tags.get(i));
                labels.get(i).setLemma(lemmaStatic(labels.get(i).word(), tags.get(i), false));
            }
        }
    }

    private RecentSentences.Grammar grammar(
            CoreMap sentence, List<CoreLabel> labels, boolean parsed) {
        List<CoreLabel> named = names.classify(labels);
        Integer[] heads = new Integer[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "");
        if (parsed) {
            for (TypedDependency arc : trees.predict(sentence).typedDependencies()) {
                int at = arc.dep().index() - 1;
                heads[at] = arc.gov().index() - 1;
                relations[at] = arc.reln().toString().intern();
            }
        }
        return new RecentSentences.Grammar(
                named.stream()
                        .map(label ->
                                orElse(label.get(CoreAnnotations.AnswerAnnotation.class), "O"))
                        .toList(),
                List.of(heads),
                List.of(relations));
    }

    /// The words and their parts of speech, which is all that names and tree depend on.
    private static String key(List<CoreLabel> labels) {
        StringBuilder key = new StringBuilder();
        for (CoreLabel label : labels) {
            key.append(label.word()).append('\t').append(label.tag()).append('\n');
        }
        return key.toString();
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
