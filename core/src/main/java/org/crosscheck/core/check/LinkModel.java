package org.crosscheck.core.check;

import java.util.Map;

/// What [Linkage] weighs with: coefficients for pairs whose passages were likened by what they
/// mean, and others for those that were not, as a coefficient is worth nothing beside other
/// features.
///
/// @param meanings by which passages are likened
/// @param plain for pairs without that likeness
/// @param withMeaning for pairs with it
/// @param hopeless sum of a pair's other features below which its passages are not likened: to find
///   out what a passage means takes longer than all else
/// @param most articles of a check from whose number on articles are linked by words alone
record LinkModel(
        Meanings meanings,
        LinkCoefficients plain,
        LinkCoefficients withMeaning,
        double hopeless,
        int most) {
    private static final LinkCoefficients PLAIN = LinkCoefficients.read("linkage.tsv");
    private static final LinkCoefficients WITH_MEANING =
            LinkCoefficients.read("linkage-meaning.tsv");

    /// One in 1,100: so far behind, a pair is no rival of those that may be of one attribute.
    private static final double HOPELESS = -7;

    /// Some 5,000 claims; what they mean takes 45 s of CPU to find out. Beyond, one more article
    /// would take more than a second.
    private static final int MOST = 250;

    /// With the coefficients that the program brings along.
    static LinkModel of(Meanings meanings) {
        return new LinkModel(meanings, PLAIN, WITH_MEANING, HOPELESS, MOST);
    }

    /// To learn from: what all passages mean is told.
    static LinkModel telling(Meanings meanings) {
        return new LinkModel(meanings, PLAIN, WITH_MEANING, Double.NEGATIVE_INFINITY, MOST);
    }

    /// The same for at most so many articles.
    LinkModel forFirst(int articles) {
        return new LinkModel(meanings, plain, withMeaning, hopeless, articles);
    }

    /// What it is for an article that comes after so many others.
    LinkModel after(int articles) {
        return articles < most
                ? this
                : new LinkModel(Meanings.NONE, plain, withMeaning, hopeless, most);
    }

    /// Whether an article that comes after so many others is linked by words alone only because of
    /// that.
    boolean isCutOff(int articles) {
        return articles >= most && meanings != Meanings.NONE;
    }

    LinkCoefficients of(Map<String, Double> features) {
        return features.containsKey(LinkFeatures.MEANING) ? withMeaning : plain;
    }
}
