package org.guidepost.bot.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** An account as it lies in the graph: {@code (:Account {id, name, mail, roles, language, createdAt})}. */
final class AccountNode {

    private AccountNode() {}

    static Account account(Value node) {
        return new Account(
                node.get("id").asString(),
                node.get("name").asString(),
                text(node, "mail"),
                node.get("roles").asList(Value::asString).stream()
                        .flatMap(word -> ConstantWords.constant(Role.class, word).stream())
                        .collect(Collectors.toSet()),
                text(node, "language"));
    }

    /** What is absent is null, which removes what was there before. */
    static Map<String, @Nullable Object> properties(Account account) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", account.name());
        properties.put("mail", account.mail().orElse(null));
        properties.put(
                "roles",
                account.roles().stream().map(ConstantWords::word).sorted().toList());
        properties.put("language", account.language().orElse(null));
        return properties;
    }

    private static Optional<String> text(Value node, String property) {
        return Optional.ofNullable(node.get(property).asString(null));
    }
}
