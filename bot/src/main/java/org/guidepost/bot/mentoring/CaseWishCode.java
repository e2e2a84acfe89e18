package org.guidepost.bot.mentoring;

import java.util.Optional;
import org.guidepost.knowledge.ConstantWords;

/** Wishes as short words that fit into a button: {@code accept:AbC…}. What needs words of somebody has no code. */
public final class CaseWishCode {

    /** What the ids of such buttons begin with. */
    public static final String PREFIX = "k:";

    private CaseWishCode() {}

    /** The id of a button. */
    public static String button(CaseWish wish) {
        return PREFIX + of(wish);
    }

    public static String of(CaseWish wish) {
        return switch (wish) {
            case CaseWish.Collect() -> "collect";
            case CaseWish.Open(String turn, boolean toWoman) -> (toWoman ? "open-woman:" : "open:") + turn;
            case CaseWish.Withdraw(String id) -> "withdraw:" + id;
            case CaseWish.Leave(String id, Case.Solved solved) -> "%s:%s".formatted(ConstantWords.word(solved), id);
            case CaseWish.Another(String id) -> "another:" + id;
            case CaseWish.Accept(String id) -> "accept:" + id;
            case CaseWish.Pass(String id) -> "pass:" + id;
            case CaseWish.Reply(String id) -> "reply:" + id;
            case CaseWish.Pause() -> "pause";
            case CaseWish.Mine() -> "mine";
            case CaseWish.Background(String id) -> "background:" + id;
            case CaseWish.Trouble(String id) -> "trouble:" + id;
            case CaseWish.Report(String id) -> "report:" + id;
            case CaseWish.NeverAgain(String id) -> "never:" + id;
            case CaseWish.Names(String id) -> "names:" + id;
            case CaseWish.NoNames(String id) -> "no-names:" + id;
            case CaseWish.GoOnHere(String code) -> "go-on:" + code;
            case CaseWish.StayApart(String code) -> "stay-apart:" + code;
            case CaseWish.OpenWith _,
                    CaseWish.Write _,
                    CaseWish.Hold _,
                    CaseWish.Rewrite _,
                    CaseWish.SendFile _,
                    CaseWish.OfferName _,
                    CaseWish.Join _ -> throw new IllegalArgumentException("What somebody writes is no button");
        };
    }

    /** The wish of a code; anything may be sent by anybody, so it may be none. */
    public static Optional<CaseWish> wish(String code) {
        int colon = code.indexOf(':');
        return colon < 0 ? plain(code) : withCase(code.substring(0, colon), code.substring(colon + 1));
    }

    private static Optional<CaseWish> plain(String code) {
        return switch (code) {
            case "collect" -> Optional.of(new CaseWish.Collect());
            case "pause" -> Optional.of(new CaseWish.Pause());
            case "mine" -> Optional.of(new CaseWish.Mine());
            default -> Optional.empty();
        };
    }

    private static Optional<CaseWish> withCase(String key, String id) {
        return switch (key) {
            case "open" -> Optional.of(new CaseWish.Open(id, false));
            case "open-woman" -> Optional.of(new CaseWish.Open(id, true));
            case "withdraw" -> Optional.of(new CaseWish.Withdraw(id));
            case "another" -> Optional.of(new CaseWish.Another(id));
            case "accept" -> Optional.of(new CaseWish.Accept(id));
            case "pass" -> Optional.of(new CaseWish.Pass(id));
            case "reply" -> Optional.of(new CaseWish.Reply(id));
            case "background" -> Optional.of(new CaseWish.Background(id));
            case "trouble" -> Optional.of(new CaseWish.Trouble(id));
            case "report" -> Optional.of(new CaseWish.Report(id));
            case "never" -> Optional.of(new CaseWish.NeverAgain(id));
            case "names" -> Optional.of(new CaseWish.Names(id));
            case "no-names" -> Optional.of(new CaseWish.NoNames(id));
            case "go-on" -> Optional.of(new CaseWish.GoOnHere(id));
            case "stay-apart" -> Optional.of(new CaseWish.StayApart(id));
            default -> ConstantWords.constant(Case.Solved.class, key).map(solved -> new CaseWish.Leave(id, solved));
        };
    }
}
