import Answers
import Catalogue
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Documents

/// Every text that participants and trainers get, measured.
struct PlainFrenchTests {
    /// All that can be told, by its name.
    static let told: [String: Convocation] = {
        let moved = Notice.sample(2) { $0.date = $0.date.advanced(by: 5) }
        let elsewhere = { Notice.sample($0, place: "Maison des Services, 38530 Pontcharra") }
        let change = { (change: (inout Notice) -> Void) in
            [NoticeChange.sample(from: .sample(2), to: .sample(2, change))]
        }
        let all = (0..<5).map { Notice.sample($0) }
        let until = Date(timeIntervalSince1970: 1_612_774_800)
        let seat = { (notice: SeatNotice, before: SeatNotice?) in
            Convocation.sample(
                [], seat: .init(notice: notice, before: before, workshops: notice.session == nil ? [] : all))
        }
        let email = EmailAddress("zoe@example.fr")
        let readdressed = all.map { NoticeChange.sample(from: $0, to: nil, because: .readdressed, email: email) }
        var told: [String: Convocation] = [
            "invited": .sample(5), "invited to one": .sample(1),
            "invited by mail, choosing": .sample(
                all.map { .sample(from: nil, to: $0) }, appointments: all,
                themes: .init(options: ["Smartphone", "Sécurité"], closes: all[2].date), email: email),
            "one day": .sample([.sample(from: .sample(2), to: moved)], appointments: [all[0], all[1], moved]),
            "two days": .sample(
                [.sample(from: .sample(2), to: moved), .sample(from: .sample(3), to: moved)],
                appointments: [moved, all[4]]),
            "one place": .sample([.sample(from: .sample(2), to: elsewhere(2))], appointments: [all[0], elsewhere(2)]),
            "all places": .sample(
                (0..<5).map { .sample(from: .sample($0), to: elsewhere($0)) }, appointments: (0..<5).map(elsewhere)),
            "hours": .sample(change { $0.span = certain(TimeSpan("9:00-12:00")) }, appointments: all),
            "theme": .sample(change { $0.summary = "Atelier 3 sur 5 – Smartphone" }, appointments: all),
            "confirmed": .sample(
                all.map { notice in .sample(from: tentative(notice), to: notice) },
                appointments: all),
            "words": .sample(change { $0.description = "À apporter : un chargeur." }, appointments: all),
            "same": .sample(change { _ in }, appointments: all),
            "day, place and hours": .sample(
                [
                    .sample(
                        from: .sample(2),
                        to: .sample(2, place: "Maison des Services, 38530 Pontcharra") {
                            $0.date = moved.date
                            $0.span = certain(TimeSpan("9:00-12:00"))
                        })
                ], appointments: all),
            "cancelled": .sample([.sample(from: .sample(2), to: nil)], appointments: [all[0], all[1]]),
            "all cancelled": .sample(0, cancelled: 5),
            "withdrawn": .sample(all.map { .sample(from: $0, to: nil, because: .withdrawn) }),
            "seat lost": .sample(all.map { .sample(from: $0, to: nil, because: .released) }),
            "other session": .sample(
                all.map { .sample(from: $0, to: nil, because: .released) } + [.sample(from: nil, to: .sample(9))],
                appointments: [.sample(9)]),
            "other session, as theirs is cancelled": .sample(
                all.map { .sample(from: $0, to: nil) } + (9..<14).map { .sample(from: nil, to: .sample($0)) },
                appointments: (9..<14).map { .sample($0) }),
            "one cancelled, one moved": .sample(
                [.sample(from: .sample(1), to: nil), .sample(from: .sample(2), to: moved)],
                appointments: [all[0], moved]),
            "one cancelled, one caught up": .sample(
                [.sample(from: .sample(1), to: nil), .sample(from: nil, to: .sample(9))],
                appointments: [all[0], .sample(9)]),
            "moved, and paper from now on": .sample(
                [all[0], all[1]].map { .sample(from: $0, to: $0, because: .readdressed) }
                    + [.sample(from: .sample(2), to: moved, because: .readdressed)],
                appointments: [all[0], all[1], moved]),
            "old address": .sample(readdressed, email: email),
            "new address": .sample(
                all.map { .sample(from: $0, to: $0, because: .readdressed, email: email) }, appointments: all,
                email: email),
            "paper from now on": .sample(
                all.map { .sample(from: $0, to: $0, because: .readdressed) }, appointments: all),
            "offered": seat(.offered(session: "s", until: until), nil),
            "offered, on other days": .sample(
                [],
                seat: .init(
                    notice: .offered(session: "s", until: until), before: .offered(session: "s", until: until),
                    workshops: [all[0], all[1], moved], known: Array(all.prefix(3)))),
            "waiting": seat(.waiting(session: nil, position: 3), nil),
            "moved on the list": seat(.waiting(session: nil, position: 5), .waiting(session: nil, position: 3)),
            "waits no more": seat(.withdrawn, .waiting(session: nil, position: 3)),
            "lapsed": seat(.lapsed, .offered(session: "s", until: until)),
            "trainer": .sample(all.map { .sample(from: nil, to: $0) }, appointments: all, reader: .trainer),
            "trainer, moved": .sample(
                [.sample(from: .sample(2), to: moved)], appointments: [moved], reader: .trainer, email: email),
            "trainer, replaced": .sample([.sample(from: .sample(2), to: nil, because: .released)], reader: .trainer),
        ]
        let morning = { (number: Int) in
            Notice.sample(number) { $0.span = certain(TimeSpan("9:30-12:00")) }
        }
        let sooner = { (number: Int) in
            Notice.sample(number) {
                $0.date = $0.date.advanced(by: -1)
                $0.span = certain(TimeSpan("9:30-12:00"))
            }
        }
        let offered = SeatNotice.offered(session: "s", until: until)
        told["other session, on the same days"] = .sample(
            all.map { .sample(from: $0, to: nil, because: .released) }
                + (1..<6).map { .sample(from: nil, to: morning($0)) }, appointments: (1..<6).map(morning))
        told["other session, elsewhere on the same days"] = .sample(
            all.map { .sample(from: $0, to: nil, because: .released) }
                + (1..<6).map { .sample(from: nil, to: elsewhere($0)) }, appointments: (1..<6).map(elsewhere))
        told["withdrawn, guest of one"] = .sample(
            all.map { .sample(from: $0, to: nil, because: .withdrawn) }
                + [.sample(from: nil, to: morning(2), isGuest: true)], appointments: [morning(2)])
        told["guest besides"] = .sample(
            [.sample(from: nil, to: .sample(9), isGuest: true)], appointments: all + [.sample(9)])
        told["one day, all places"] = .sample(
            [0, 1, 3, 4].map { .sample(from: all[$0], to: elsewhere($0)) } + [
                .sample(
                    from: all[2],
                    to: .sample(2, place: "Maison des Services, 38530 Pontcharra") { $0.date = moved.date })
            ],
            appointments: [elsewhere(0), elsewhere(1)]
                + [.sample(2, place: "Maison des Services, 38530 Pontcharra") { $0.date = moved.date }]
                + [elsewhere(3), elsewhere(4)])
        told["planned anew"] = .sample(
            [.sample(from: tentative(all[0]), to: morning(0))]
                + (1..<5).map { .sample(from: tentative(all[$0]), to: sooner($0)) },
            appointments: [morning(0)] + (1..<5).map(sooner))
        told["one moved, the others confirmed"] = .sample(
            [0, 1, 3, 4].map { .sample(from: tentative(all[$0]), to: all[$0]) }
                + [.sample(from: tentative(all[2]), to: moved)],
            appointments: [all[0], all[1], moved, all[3], all[4]])
        told["moved, not confirmed any more"] = .sample(
            [.sample(from: all[2], to: tentative(moved))], appointments: [all[0], all[1], tentative(moved)])
        told["held after all"] = .sample(
            all.map { .sample(from: nil, to: $0, calledOff: $0) }, appointments: all)
        told["one held after all"] = .sample(
            [.sample(from: nil, to: all[2], calledOff: all[2])], appointments: all)
        told["lapsed, waiting"] = .sample(
            [],
            seat: .init(
                notice: .waiting(session: nil, position: 1), before: offered, workshops: [], known: all,
                ending: .unanswered))
        told["refused, waiting"] = .sample(
            [],
            seat: .init(
                notice: .waiting(session: nil, position: 1), before: offered, workshops: [], known: all,
                ending: .refused))
        told["waiting for a group"] = .sample(
            [], seat: .init(notice: .waiting(session: "s", position: 2), before: nil, workshops: all))
        told["waiting for a group that is called off"] = .sample(
            [],
            seat: .init(
                notice: .waiting(session: nil, position: 11), before: .waiting(session: "s", position: 4),
                workshops: [], known: all, ending: .calledOff))
        told["waiting for it again"] = .sample(
            [],
            seat: .init(
                notice: .waiting(session: "s", position: 4), before: .waiting(session: nil, position: 11),
                workshops: all))
        told["offered one"] = .sample([], seat: .init(notice: offered, before: nil, workshops: [all[4]]))
        told["trainer, of two groups"] = .sample(
            [.sample(from: nil, to: all[0]), .sample(from: nil, to: morning(0))],
            appointments: [morning(0), all[0]], sessions: [2, 1], reader: .trainer)
        told["cancelled, waiting"] = .sample(
            all.map { .sample(from: $0, to: nil) },
            seat: .init(notice: .waiting(session: nil, position: 1), before: nil, workshops: []))
        return told
    }()

    private static func tentative(_ notice: Notice) -> Notice {
        var notice = notice
        notice.status = .tentative
        return notice
    }

    /// Our sentences: not what the programme calls things, nor who it is for.
    private func lines(of words: Convocation) -> [String] {
        words.mailBlocks.dropLast().compactMap { block in
            switch block {
            case .line(let line), .heading(let line), .mark(let line):
                line.hasPrefix("Bonjour ") ? nil : line.replacing(/(Avant|Maintenant)(.*)/, with: "")
            default: nil
            }
        }
    }

    @Test(arguments: told.keys.sorted())
    func everyTextIsPlain(_ name: String) throws {
        let words = try #require(Self.told[name])
        let french = PlainFrench(lines(of: words))
        #expect(french.faults == [], "\(name)")
        #expect(french.tooLong == [], "\(name)")
        #expect(french.average <= PlainFrench.longestAverage, "\(name): \(french.sentences)")
        #expect(PlainFrench([words.sms]).faults == [])
        #expect(TextMessage.length(of: words.sms) < 160 && words.sms.contains("0476000000"), "\(words.sms)")
    }

    /// The measure finds what it is made for.
    @Test func aTextThatIsNotPlainIsFound() {
        let words =
            "Suite à une modification, veuillez vous présenter à la séance ultérieure du dispositif susmentionné."
        #expect(PlainFrench([words]).faults.count == 7)
        let long = Array(repeating: "mot", count: 25).joined(separator: " ")
        #expect(PlainFrench([long]).tooLong == [long] && PlainFrench([long]).average == 25)
        #expect(PlainFrench(["Un deux trois. Quatre cinq !"]).average == 2.5)
    }

    /// All of them, for reading: what changes in them is seen there.
    @Test func everyTextIsAsItIsRecorded() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "../Support/Invitations/told.txt")
        let text = Self.told.keys.sorted().map { name in
            let words = Self.told[name]
            return "### \(name)\n\n\(words?.subject ?? "")\n\n"
                + "\(Convocation.text(of: words?.mailBlocks ?? []))\nSMS : \(words?.sms ?? "")\n"
        }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["RECORD_TOLD"] != nil { try Data(text.utf8).write(to: file) }
        #expect(try text == String(contentsOf: file, encoding: .utf8))
    }
}
