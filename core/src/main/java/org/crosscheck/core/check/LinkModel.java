package org.crosscheck.core.check;

import java.util.Map;

/// What [Linkage] weighs with: coefficients for pairs whose passages were likened by what they mean,
/// and others for those that were not, as a coefficient is worth nothing beside other features.
///
/// @param meanings by which passages are likened
/// @param plain for pairs without that likeness
/// @param withMeaning for pairs with it
record LinkModel(Meanings meanings, LinkCoefficients plain, LinkCoefficients withMeaning) {
    private static final LinkCoefficients PLAIN = LinkCoefficients.read("linkage.tsv");
    private static final LinkCoefficients WITH_MEANING =
            LinkCoefficients.read("linkage-meaning.tsv");

    /// With the coefficients that the program brings along.
    static LinkModel of(Meanings meanings) {
        return new LinkModel(meanings, PLAIN, WITH_MEANING);
    }

    LinkCoefficients of(Map<String, Double> features) {
        return features.containsKey(LinkFeatures.MEANING) ? withMeaning : plain;
    }
}
