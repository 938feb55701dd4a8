import Answers
import Testing

@testable import CommandLine

struct CorrectionTests {
    private static let all = CommandSummary.ateliers()

    private func correction(_ line: String) -> Correction? {
        Correction(of: TypedLine(words: line.split(separator: " ").map(String.init), all: Self.all))
    }

    @Test(arguments: [
        ("stattistics", "statistics"), ("statistcs mine --by commune", "statistics mine --by commune"),
        ("person shwo 3", "person show 3"), ("persn show 3 mine", "person show 3 mine"),
        ("persn shwo 3 --formt json", "person show 3 --format json"), ("seats --jsno", "seats --format json"),
        ("seats mine --json", "seats mine --format json"), ("seats --jsno mine", "seats --format json mine"),
        ("pass giev 4,5,7-9", "pass give 4,5,7-9"), ("plan --accpet 12345678", "plan --accept 12345678"),
        ("plan --accpet=12345678", "plan --accept=12345678"), ("show --by weeek", "show --by week"),
        ("show --by=weeek", "show --by=week"), ("seats --format jsn", "seats --format json"),
        ("hlep", "help"), ("help plna", "help plan"), ("--format json seats mine", "seats mine --format json"),
        ("invite --dryrun", "invite --dry-run"), ("STATISTICS", "statistics"), ("stat", "statistics"),
    ])
    func aLineThatIsSureIsGivenWhole(typed: String, meant: String) {
        #expect(correction(typed)?.line?.joined(separator: " ") == meant)
    }

    @Test(arguments: [
        ("stats", ["ateliers seats", "ateliers statistics"]), ("pas", ["ateliers passes", "ateliers pass"]),
        ("person shwo", ["ateliers person show"]), ("pass giev", ["ateliers pass give"]),

        ("seats --jsno --nowww --xyzzy", ["--format json"]),
    ])
    func whatIsNotSureIsAskedAlone(typed: String, words: [String]) {
        let correction = correction(typed)
        #expect(correction?.words == words && correction?.line == nil, "\(String(describing: correction))")
    }

    /// In French, or as other programs call it.
    @Test(
        arguments: [
            ("inscrire 3 --session 2", ["ateliers enrol"], "enrol 3 --session 2"),
            ("historique mine", ["ateliers history"], "history mine"), ("status", ["ateliers show"], "show"),
            ("list", ["ateliers show"], "show"), ("Bénéficiaires", ["ateliers people"], "people"),
            ("version", ["ateliers --version"], "--version"), ("aide", ["ateliers help"], "help"),
            ("pass list mine", ["ateliers passes"], "passes mine"), ("sauvegarde", ["ateliers backup"], nil),
            ("facture", ["ateliers invoice"], "invoice"), ("annuler", ["ateliers cancel"], nil),
            ("remove", ["ateliers withdraw"], nil), ("save", ["ateliers backup"], nil),
            ("déplacer", ["ateliers move", "ateliers postpone"], nil), ("demandes", ["ateliers claim"], "claim"),
            ("person supprimer 3", ["ateliers person erase"], "person erase 3"),
            ("seats --langue fr", ["--language"], "seats --language fr"),
        ] as [(String, [String], String?)])
    func whatIsCalledOtherwiseIsUnderstood(typed: String, words: [String], line: String?) {
        let correction = correction(typed)
        #expect(correction?.words == words && correction?.line?.joined(separator: " ") == line)
    }

    @Test func eachSynonymMeansWhatCanBeTyped() {
        for (parents, word) in CommandSynonyms.all {
            for line in CommandSynonyms.of(word, after: parents) where !line[0].utf8.starts(with: "-".utf8) {
                #expect(line == ["help"] || Self.all.called(by: line).rest.isEmpty, "\(word)")
            }
            #expect(Self.all.called(by: parents + [word]).rest == [word], "\(word) is a command itself")
        }
    }

    @Test(arguments: [
        "exit", "quit", "xyzzyxyzzy", "seats --xyzzyxyzzy", "person show", "person show abc", "person show 1 2 3",
        "seats --format",
        "show --by yearly", "seats", "person show 3", "seats --help", "",
    ])
    func whereNothingIsNearNothingIsSaid(typed: String) { #expect(correction(typed) == nil) }
}
