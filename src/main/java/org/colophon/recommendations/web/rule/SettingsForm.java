package org.colophon.recommendations.web.rule;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeSet;
import org.colophon.recommendations.rule.RuleFault;
import org.colophon.recommendations.rule.RulesRefused;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;

/**
 * The settings of the house, as an editor sends them and gets them. All of them are sent, for they replace the whole.
 *
 * @param authorCap how many books by one author a list has at most while there are others; 10 for any number
 * @param seriesCap how many books of one series a list has at most while there are others; 10 for any number
 * @param diversity how much a book loses by being like those already on the list, 0 for nothing
 * @param weights of kinds of likeness by their names; what is left out follows the configuration
 */
record SettingsForm(
        @NotNull @Min(1) @Max(Settings.NO_CAP) Integer authorCap,
        @NotNull @Min(1) @Max(Settings.NO_CAP) Integer seriesCap,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double diversity,
        @NotNull Boolean onlyOnSale,
        @NotNull Boolean sameLanguageFirst,

        @NotNull @Size(max = 100) Map<String, @NotNull @DecimalMin("0") @DecimalMax("100") Double> weights) {

    static SettingsForm of(Settings settings, Weights configured) {
        return new SettingsForm(
                settings.authorCap(),
                settings.seriesCap(),
                settings.diversity(),
                settings.onlyOnSale(),
                settings.sameLanguageFirst(),
                configured.with(settings.weights()).byName());
    }

    /** @throws RulesRefused when a weight has the name of none */
    Settings settings(Weights configured) {
        var unknown = weights.keySet().stream()
                .filter(name -> !Weights.names().contains(name))
                .map(name -> new RuleFault(
                        "/weights/" + name.replace("~", "~0").replace("/", "~1"),
                        "The weights are " + String.join(", ", new TreeSet<>(Weights.names()))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RulesRefused(unknown);
        }
        return new Settings(authorCap, seriesCap, diversity, onlyOnSale, sameLanguageFirst, weights)
                .besides(configured.byName());
    }
}
