package org.guidepost.knowledge.graph;

import java.util.List;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Helpline;
import org.guidepost.knowledge.Jurisdiction;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The jurisdictions as they lie in the graph, with their names, terms, helplines and authorities. */
final class StoredJurisdictions {

    private static final String READ = """
            MATCH (jurisdiction:Jurisdiction)
            RETURN jurisdiction.code AS code, jurisdiction.kind AS kind,
                   jurisdiction.emergencyNumber AS emergencyNumber, jurisdiction.emergencyUrl AS emergencyUrl,
                   COLLECT { MATCH (member)-[:MEMBER_OF]->(jurisdiction) RETURN member.code } AS members,
                   COLLECT {
                     MATCH (name:JurisdictionName)-[:NAMES]->(jurisdiction)
                     RETURN [name.language, name.text] ORDER BY name.position
                   } AS names,
                   COLLECT {
                     MATCH (terms:JurisdictionTerms)-[:TELLS]->(jurisdiction)
                     RETURN terms ORDER BY terms.position
                   } AS terms,
                   COLLECT {
                     MATCH (helpline:Helpline)-[:SERVES]->(jurisdiction)
                     RETURN {
                       line: helpline,
                       names: COLLECT {
                         MATCH (name:HelplineName)-[:NAMES]->(helpline) RETURN [name.language, name.text]
                       }
                     } ORDER BY helpline.position
                   } AS helplines,
                   COLLECT {
                     MATCH (authority:Authority)-[:SERVES]->(jurisdiction)
                     RETURN authority ORDER BY authority.position
                   } AS authorities
            """;

    private StoredJurisdictions() {}

    static List<Jurisdiction> read(TransactionContext tx) {
        return tx.run(READ).list(StoredJurisdictions::jurisdiction);
    }

    private static Jurisdiction jurisdiction(Record row) {
        String code = row.get("code").asString();
        return new Jurisdiction(
                code,
                Stored.constant(Jurisdiction.Kind.class, row.get("kind")),
                Stored.texts(row.get("members")),
                Stored.textsByKey(row.get("names")),
                row.get("terms").asList(StoredJurisdictions::terms),
                new Jurisdiction.Emergency(row.get("emergencyNumber").asString(), Stored.url(row.get("emergencyUrl"))),
                row.get("helplines").asList(StoredJurisdictions::helpline),
                row.get("authorities").asList(authority -> authority(code, authority)));
    }

    private static CountryTerms terms(Value node) {
        return new CountryTerms(Stored.texts(node.get("words")), Stored.texts(node.get("everydayIn")));
    }

    private static Helpline helpline(Value row) {
        Value line = row.get("line");
        return new Helpline(
                Stored.constant(Helpline.Purpose.class, line.get("purpose")),
                Stored.textByKey(row.get("names")),
                Stored.texts(line.get("spoken")),
                line.get("number").asString(),
                Stored.url(line.get("url")),
                Stored.yearIfAny(line.get("asOf")));
    }

    static Authority authority(String jurisdiction, Value node) {
        return new Authority(
                jurisdiction,
                node.get("id").asString(),
                node.get("name").asString(),
                Stored.url(node.get("url")),
                Stored.texts(node.get("responsibleFor")));
    }
}
