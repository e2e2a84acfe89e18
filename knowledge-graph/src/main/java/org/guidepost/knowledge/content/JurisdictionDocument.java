package org.guidepost.knowledge.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Helpline;
import org.guidepost.knowledge.Jurisdiction;

/** Arranges a jurisdiction as the document of its file. */
final class JurisdictionDocument {

    private JurisdictionDocument() {}

    static Object of(Jurisdiction jurisdiction) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", jurisdiction.code());
        document.put("kind", ConstantWords.word(jurisdiction.kind()));
        if (!jurisdiction.members().isEmpty()) {
            document.put("members", jurisdiction.members());
        }
        document.put("names", new TreeMap<>(jurisdiction.names()));
        if (!jurisdiction.terms().isEmpty()) {
            document.put(
                    "terms",
                    jurisdiction.terms().stream()
                            .map(JurisdictionDocument::terms)
                            .toList());
        }
        document.put("emergency", emergency(jurisdiction.emergency()));
        document.put(
                "helplines",
                jurisdiction.helplines().stream()
                        .map(JurisdictionDocument::helpline)
                        .toList());
        document.put(
                "authorities",
                jurisdiction.authorities().stream()
                        .map(JurisdictionDocument::authority)
                        .toList());
        return document;
    }

    private static Object terms(CountryTerms terms) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("words", terms.words());
        if (!terms.everydayIn().isEmpty()) {
            document.put("everydayIn", terms.everydayIn());
        }
        return document;
    }

    private static Object emergency(Jurisdiction.Emergency emergency) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", emergency.number());
        document.put("url", emergency.url().toString());
        return document;
    }

    private static Object helpline(Helpline helpline) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("for", ConstantWords.word(helpline.purpose()));
        document.put("name", new TreeMap<>(helpline.names()));
        if (!helpline.spoken().isEmpty()) {
            document.put("spoken", helpline.spoken());
        }
        document.put("number", helpline.number());
        document.put("url", helpline.url().toString());
        document.put("asOf", FactDocuments.year(helpline.asOf()));
        return document;
    }

    private static Object authority(Authority authority) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", authority.id());
        document.put("name", authority.name());
        document.put("url", authority.url().toString());
        document.put("for", authority.responsibleFor());
        return document;
    }
}
