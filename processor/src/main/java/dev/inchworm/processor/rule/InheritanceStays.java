package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.Hierarchies;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Another way to keep a hierarchy puts every row into other tables. */
final class InheritanceStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        SortedMap<String, String> now = Hierarchies.strategies(input.reading().schema());
        List<Diagnostic> objections = new ArrayList<>();
        Hierarchies.keptOtherwise(input.before().schema(), input.reading().schema())
                .forEach((root, old) -> {
                    Place place = Place.ofType(root);
                    objections.add(Diagnostic.of(
                            Code.IW633, place, place, old, now.get(root), Databases.list(input.targets())));
                });
        return objections;
    }
}
