package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Nearest;
import java.util.Collection;

/** What to propose to somebody who named something that does not exist. */
final class Candidates {

    private static final int FEW = 5;

    private Candidates() {}

    /**
     * The end of a sentence: the name that was meant, if one is close; else those that are gone, if they are few; else
     * nothing.
     */
    static String proposal(String typed, Collection<String> gone) {
        String question = Nearest.question(typed, gone);
        boolean few = !gone.isEmpty() && gone.size() <= FEW;
        return question.isEmpty() && few ? " What is gone: '" + String.join("', '", gone) + "'." : question;
    }
}
