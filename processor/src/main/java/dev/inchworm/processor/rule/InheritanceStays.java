package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Meaning.Family;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Another way to keep a hierarchy puts every row into other tables. */
final class InheritanceStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        SortedMap<String, String> before = strategies(input.before().schema());
        if (before.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> objections = new ArrayList<>();
        strategies(input.reading().schema()).forEach((root, strategy) -> {
            String old = before.getOrDefault(root, strategy);
            if (!old.equals(strategy)) {
                Place place = Place.ofType(root);
                objections.add(Diagnostic.of(Code.IW633, place, place, old, strategy, Databases.list(input.targets())));
            }
        });
        return objections;
    }

    private static SortedMap<String, String> strategies(Schema schema) {
        SortedMap<String, String> strategies = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            if (table.meaning().family().isPresent()) {
                Family family = table.meaning().family().get();
                strategies.put(family.root(), family.strategy());
            }
        }
        return strategies;
    }
}
