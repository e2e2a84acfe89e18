package org.guidepost.knowledge.content;

import static org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL;
import static org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;

import java.time.LocalDate;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Turns maps, lists and texts into YAML that people like to read: blocks, texts of several lines as they are. */
final class YamlOutput {

    private YamlOutput() {}

    static String of(Object document) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setDereferenceAliases(true);
        return new Yaml(new LiteralTexts(options), options).dump(document);
    }

    private static final class LiteralTexts extends Representer {

        LiteralTexts(DumperOptions options) {
            super(options);
            representers.put(String.class, data -> text((String) data));
            representers.put(LocalDate.class, data -> representScalar(Tag.TIMESTAMP, data.toString(), PLAIN));
        }

        private Node text(String text) {
            return representScalar(Tag.STR, text, text.contains("\n") ? LITERAL : PLAIN);
        }
    }
}
