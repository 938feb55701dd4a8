import Calendars
import Foundation
import Testing

/// Calendars as other programs write them, in a window of March to June 2021.
struct ForeignCalendarTests {
    @Test(arguments: [
        (
            "outlook-room",
            [
                "2021-03-08 09:00 – 2021-03-08 12:00 Permanence emploi",
                "2021-03-15 09:00 – 2021-03-15 12:00 Permanence emploi",
                "2021-03-22 09:00 – 2021-03-22 12:00 Permanence emploi",
                "2021-03-29 09:00 – 2021-03-29 12:00 Permanence emploi",
                "2021-04-12 09:00 – 2021-04-12 12:00 Permanence emploi",
                "2021-04-19 09:00 – 2021-04-19 12:00 Permanence emploi",
                "2021-04-26 09:00 – 2021-04-26 12:00 Permanence emploi",
                "2021-05-13 00:00 – 2021-05-17 00:00 Fermé : pont de l'Ascension",
            ]
        ),
        (
            "google-agenda",
            [
                "2021-03-11 14:00 – 2021-03-11 17:00 Conseil d'administration",
                "2021-04-02 14:00 – 2021-04-02 17:00 Accueil reporté", "2021-06-03 14:00 – 2021-06-03 17:00 Permanence",
            ]
        ),
        ("apple-calendar", ["2021-03-30 14:00 – 2021-03-30 16:00 Réunion d’équipe"]),
        (
            "nextcloud-venue",
            [
                "2021-03-02 18:00 – 2021-03-02 19:30 Yoga", "2021-03-09 18:00 – 2021-03-09 19:30 Yoga",
                "2021-03-17 18:00 – 2021-03-17 19:30 Yoga (décalé)", "2021-03-23 18:00 – 2021-03-23 19:30 Yoga",
            ]
        ),
        ("school-holidays", ["2021-04-10 00:00 – 2021-04-26 00:00 Vacances de printemps - Zone A"]),
        (
            "public-holidays",
            [
                "2021-04-05 00:00 – 2021-04-06 00:00 Lundi de Pâques",
                "2021-05-01 00:00 – 2021-05-02 00:00 Fête du travail",
                "2021-05-08 00:00 – 2021-05-09 00:00 Victoire 1945",
            ]
        ),
        (
            "exchange-free-busy",
            [
                "2021-03-04 09:00 – 2021-03-04 12:00 ", "2021-03-05 14:00 – 2021-03-05 17:00 ",
                "2021-03-09 14:00 – 2021-03-09 15:30 ", "2021-04-01 09:00 – 2021-04-01 12:00 ",
            ]
        ),
        (
            "several",
            [
                "2021-04-01 09:00 – 2021-04-01 09:45 ", "2021-04-02 09:00 – 2021-04-02 10:00 ",
                "2021-04-03 09:00 – 2021-04-03 10:00 ", "2021-04-30 09:00 – 2021-04-30 09:45 ",
                "2021-05-28 09:00 – 2021-05-28 09:45 ",
            ]
        ),
    ])
    func whatTheySay(_ name: String, _ expected: [String]) throws {
        let reading = try reader().read(ForeignFiles.read("calendar/\(name).ics"))
        #expect(reading.findings == [])
        #expect(reading.occurrences.map(\.text) == expected)
    }

    @Test(arguments: ["google", "exchange", "apple"])
    func answers(_ name: String) throws {
        let (replies, findings) = CalendarReply.read(try ForeignFiles.read("reply/\(name).ics"))
        let (sequence, answer, comment): (Int, CalendarReply.Answer, String?) =
            switch name {
            case "google": (0, .accepted, nil)
            case "exchange": (1, .declined, "Je ne peux pas venir, désolée.\n\n")
            default: (1, .tentative, nil)
            }
        #expect(findings == [])
        #expect(
            replies == [
                CalendarReply(
                    uid: "0df2c324-4b3b-5e4b-8574-770c7c601d00", sequence: sequence,
                    stamp: Date(timeIntervalSince1970: 1_612_347_072), attendee: "ginette.dupre@exemple.fr",
                    answer: answer, comment: comment)
            ])
    }

    @Test(arguments: ["google", "exchange", "apple-latin"])
    func answersWithinEMails(_ name: String) throws {
        let (calendar, findings) = MailMessage.calendarPart(in: try ForeignFiles.read("mail/\(name).eml"))
        #expect(findings == [])
        let file = try ForeignFiles.read("reply/\(name.replacing("-latin", with: "")).ics")
        #expect(CalendarReply.read(calendar ?? Data()).replies == CalendarReply.read(file).replies)
    }

    /// Cut anywhere, or with any byte changed, a file ends in findings or in what it still says.
    @Test(arguments: ["calendar", "reply", "mail"])
    func nothingThatIsCutOrChangedHarms(_ kind: String) throws {
        var generator = SeededGenerator(seed: 7)
        let reader = try reader()
        for file in try ForeignFiles.all(kind) {
            for _ in 0..<60 {
                var bytes = file.prefix(.random(in: 0...file.count, using: &generator))
                for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
                    let index = Int.random(in: 0..<bytes.count, using: &generator)
                    bytes[index] =
                        [.random(in: 0...255, using: &generator), 0x0A, 0x3A, 0x22, 0x3B].randomElement(
                            using: &generator) ?? 0
                }
                let reading = reader.read(bytes)
                #expect(reading.isUsable || reading.occurrences.isEmpty)
                let replies = CalendarReply.read(bytes)
                #expect(replies.findings.isEmpty || replies.replies.isEmpty)
                let part = MailMessage.calendarPart(in: bytes)
                #expect((part.calendar == nil) == !part.findings.isEmpty)
            }
        }
    }
}
