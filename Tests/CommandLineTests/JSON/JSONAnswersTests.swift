import ArgumentParser
import Foundation
import Testing

@testable import CommandLine

/// Every command answers in the convention of docs/json.md, done or refused.
struct JSONAnswersTests {
    @Test func everyCommandAnswersInTheConvention() throws {
        try Program.withProgramme { folder in
            try prepare(folder)
            var convention = JSONConvention(), done: Set<[String]> = [], moment = "", proposal = ""
            for line in Self.story.split(separator: "\n") {
                var words = line.split(separator: " ").map(String.init)
                if words[0] == "@" { moment = words[1] }
                guard words[0] != "@" else { continue }
                if words[0] == "?" { words.removeFirst() } else { words += ["--now", moment, "--by", "Camille"] }
                let command = try #require(Self.commands.first(where: words.starts), "\(line)")
                words = words.map { $0 == "PROPOSAL" ? proposal : $0 }
                let outcome = try Program.run(words + ["--format", "json"], in: folder)
                if outcome.code == 0 { done.insert(command) }
                // Asked otherwise, a command answers something else.
                let options = words.filter { $0.hasPrefix("--") && $0 != "--now" && $0 != "--by" }
                convention.read(outcome.output, of: (command + options).joined(separator: " "))
                if line == "place" { proposal = try outcome.json()["name"] as? String ?? "" }
                if ["postpone", "cancel", "reinstate"].contains(words[0]) {
                    let consequences = try outcome.json()["consequences"] as? [String: Any]
                    proposal = consequences?["name"] as? String ?? ""
                }
                if line == "? person data 1" { try reply(to: try outcome.json(), in: folder) }
            }
            #expect(convention.complaints == [])
            let documented = try Self.documented()
            #expect(convention.names.subtracting(documented) == [], "what docs/json.md does not tell")
            #expect(Self.commands.filter { !done.contains($0) } == [], "what the story does not do")
        }
    }

    /// What is told of and written nowhere.
    @Test func noMemberIsDocumentedThatIsGone() throws {
        let rooms = ["Documents", "CommandLine"].map { Program.root.appending(path: "Sources/\($0)") }
        let files = rooms.flatMap { room in
            (FileManager.default.enumerator(atPath: room.path)?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".swift") }.map { room.appending(path: $0) }
        }
        let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
        let names = try Self.documented()
        #expect(names.count > 200)
        for name in names {
            let amount = name.hasSuffix("Cents") ? String(name.dropLast("Cents".count)) : name
            #expect(sources.contains("\"\(name)\":") || sources.contains("\"\(amount)\": .cents("), "\(name)")
        }
    }

    /// The members that docs/json.md tells of, in the first column of its last table.
    private static func documented() throws -> Set<String> {
        let page = try String(contentsOf: Program.root.appending(path: "docs/json.md"), encoding: .utf8)
        let table = try #require(page.components(separatedBy: "\n## Every member\n").last)
        let cells = table.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "|").first
        }
        return Set(cells.flatMap { $0.matches(of: /`([A-Za-z0-9]+)`/).map { String($0.1) } })
    }

    /// Every command that does something, by its words.
    private static let commands = Ateliers.configuration.subcommands.flatMap(words)

    private static func words(of command: any ParsableCommand.Type) -> [[String]] {
        let name = command.configuration.commandName ?? "\(command)".lowercased()
        let parts = command.configuration.subcommands.flatMap(words)
        return parts.isEmpty ? [[name]] : parts.map { [name] + $0 }
    }

    /// People and facts to read, a programme that has no plan and one that cannot be read.
    private func prepare(_ folder: URL) throws {
        let write = { (text: String, path: String) in
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let file = folder.appending(path: "programme.yaml")
        let programme = try String(contentsOf: file, encoding: .utf8)
            .replacing("  face value: 10.00\n", with: "  face value: 10.00\n  expire: 2021-08-31\n")
        try write(programme, "programme.yaml")
        try write(
            programme.replacing("[2021-04-19 to 2021-04-23]", with: "[2021-03-01 to 2021-06-30]"),
            "stuck/programme.yaml")
        for part in ["closures", "venues"] {
            try FileManager.default.copyItem(
                at: folder.appending(path: part), to: folder.appending(path: "stuck/\(part)"))
        }
        try write("nom: rien\n", "wrong/programme.yaml")
        try write("Nom;Commune;Dérogation\n" + "ABCDEFGHI".map { "\($0);Crolles;essai\n" }.joined(), "people.csv")
        try write("Nom;Vile\nA;Crolles\n", "wrong.csv")
        try write(#"{"passes":[{"session":1,"count":80,"outcome":"accepted"}]}"#, "facts.json")
    }

    /// Declines what somebody was invited to first.
    private func reply(to person: [String: Any], in folder: URL) throws {
        let told = try #require(person["told"] as? [[String: Any]])
        let lines = [
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:\(told[0]["uid"] ?? "")", "SEQUENCE:0",
            "DTSTAMP:20210127T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:marie@exemple.fr", "END:VEVENT",
            "END:VCALENDAR", "",
        ]
        try Data(lines.joined(separator: "\r\n").utf8).write(to: folder.appending(path: "reply.ics"))
    }

    /// A year, a command a line; `@` says when it is, `?` that a command does not ask who and when.
    private static let story = """
        @ 2021-01-27T09:00:00+01:00
        ? init new
        ? check
        ? check wrong
        plan
        plan --explain
        plan --why-not 2021-04-05 --why-not 2021-04-08
        plan stuck
        plan --again --ban somewhere
        replan
        replan --ban 2.1:tuesday
        ? show
        confirm --venue crolles
        confirm --session 1
        confirm --venue grenoble
        theme 1 Smartphone
        ? communes
        commune Crolles --answer confirmed --on 2021-01-20 --mandate 2021-01-26
        person add --name Dupont --given Marie --commune Crolles --difficulty oui --modest-income non --attested-by CCAS --email marie@exemple.fr --available lundi --wishes lundi --referred-by ccas --way 30
        person add --name Martin --commune Crolles --exemption essai --with 1
        person change 1 --telephone 0612345678
        person attest 1 --modest-income oui --motivation oui --attested-by CCAS
        import wrong.csv
        import people.csv --dry-run
        import people.csv
        ? person show 1
        ? people
        ? people --find mart
        ? people --find nobody
        enrol 3
        enrol 1-11 --session 1
        withdraw 3 --reason emploi
        refuse 9
        accept 10
        move 4 --session 2
        accept 11
        offer
        vote 4 1
        votes 2
        votes 2 --close
        person add --name Zut --commune Crolles
        place
        place --accept PROPOSAL
        ? seats
        person erase 5
        person erase 12
        ? export
        ? export --out all.csv
        invite --dry-run
        invite
        outbox
        ? person data 1
        reply reply.ics
        outbox --sent 1
        ? outbox --again 1
        outbox --not-sent 1
        outbox --sent 1
        feed venue crolles
        ? closures closures/public-holidays.ics
        pass give 1
        pass give 2
        pass give 6
        pass give 6,7
        ? sheet 1.1
        @ 2021-03-01T20:00:00+01:00
        attend 1.2 --person 1 --as E
        guest 1.2 9
        guest 1.2 9 --remove
        attend 1.2 --person 1 --comes
        attend 1.1 PPLDEAAA
        attend 1.1 --person 2 --as A --because erreur
        walk-in 1.1 --name Zola --commune Crolles --exemption essai --as L --minutes 90 --because essai
        attend 1.1 --empty --because erreur
        attend 1.1 PPLDEAAAP
        pass collect 1.1 1 A1,A2 --other
        pass collect 1.1 2 A3 --other
        pass refuse 1.1 2 PN00009 --because torn
        assess 1 diagnostic 0010/0000/1100/0000/111 --comment bien
        assess 1 review 2232/2221/2222/2222/___
        ? assessments
        ? progress 1
        ? certificate 1
        postpone 1.3
        postpone 1.3 --to 2021-04-05
        postpone 1.3 --to 2021-03-18 --half-day afternoon
        postpone 1.3 --to 2021-03-18 --half-day afternoon --accept PROPOSAL
        cancel 1.4 --cause cancelled-late
        cancel 1.4 --cause cancelled-late --accept PROPOSAL
        reinstate 1.4
        reinstate 1.4 --accept PROPOSAL
        cancel 3
        pass scan A1,A3
        pass undo A2 --because erreur
        pass return 19 --because erreur
        pass lose --chequebook 18 --because vol
        ? passes
        ? statistics
        ? reconcile --now 2021-03-02T09:00:00+01:00
        @ 2021-04-06T09:00:00+02:00
        claim make 2021-03
        claim undo 1 --because erreur
        claim make 2021-03
        claim send 2
        claim settle 2 --rejected A3 --fault provider --because expired
        ? claim show 2
        ? claim show 2 --letter
        claim settle 2 --paid all
        ? claim list
        ? price --from-database
        ? price facts.json
        ? forecast --now 2021-04-06T09:00:00+02:00
        ? history
        ? history --person 1
        ? audit list
        ? audit verify
        ? backup copy.sqlite
        restore copy.sqlite
        ? doctor
        ? rehearse
        @ 2021-07-05T09:00:00+02:00
        pass collect 2.4 18 PN00489,PN00490 rehearsal
        ? invoice draft rehearsal
        invoice issue rehearsal
        ? invoice list rehearsal
        ? invoice print 2021-0001 rehearsal
        ? explain 2021-0001 rehearsal
        ? explain 2021-0002 rehearsal
        ? check rehearsal
        ? show rehearsal
        ? communes rehearsal
        ? people rehearsal
        ? seats rehearsal
        ? export rehearsal
        ? person data 8 rehearsal
        outbox rehearsal
        ? sheet 2.1 rehearsal
        ? assessments rehearsal
        ? progress 8 rehearsal
        ? certificate 8 rehearsal
        ? passes rehearsal
        ? statistics rehearsal
        ? reconcile rehearsal
        ? claim list rehearsal
        ? price --from-database rehearsal
        ? forecast rehearsal
        ? history rehearsal
        ? audit list rehearsal
        @ 2021-09-01T09:00:00+02:00
        pass expire rehearsal
        """
}
