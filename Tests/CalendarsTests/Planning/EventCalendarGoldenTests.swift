import Calendars
import Foundation
import Testing
import Workshops

/// Files that tell a story, compared byte for byte.
struct EventCalendarGoldenTests {
    @Test func aSessionAcrossTheClockChange() throws {
        let position = Position(latitude: 45.434, longitude: 6.017)
        let titles = [
            "Atelier 1 : Poste informatique et Internet : quézako ?",
            "Atelier 2 : Mail : correspondre aisément et transmettre ses documents",
            "Atelier 3 : Internet : naviguer et trouver des informations sur le Web",
            "Atelier 4 : Relation avec l’Administration et réaliser ses démarches en ligne",
            "Atelier 5 : Sécurité, identité numérique ; « smartphone » \u{1F4F1}",
        ]
        let days = ["2021-03-18", "2021-03-25", "2021-04-01", "2021-04-08", "2021-04-15"]
        let events = try zip(titles, days).enumerated().map { index, pair in
            try event(
                uid: "0df2c324-4b3b-5e4b-8574-770c7c601d0\(index)", on: pair.1,
                index < 3 ? "14:00-17:00" : "09:00-12:00",
                summary: pair.0,
                description: """
                    Session 2, atelier \(index + 1) sur 5.
                    À apporter\u{202F}: votre chéquier de dix Pass Numériques\u{202F}; «\u{202F}de quoi écrire\u{202F}».
                    """,
                location: "Maison des Services, 38530 Pontcharra", position: position,
                status: [.tentative, .confirmed, .confirmed, .cancelled, .tentative][index],
                sequence: [0, 1, 0, 2, 0][index])
        }
        let bytes = try EventCalendar(
            name: "Ateliers Pass Numériques 2021 – session 2 ; Pontcharra, après-midi puis matin", zone: paris,
            events: events
        ).bytes()
        #expect(try bytes == golden("a-session-across-the-clock-change.ics"))
    }

    @Test func nothingPlannedYet() throws {
        #expect(try calendar(name: "Formateur A").bytes() == golden("nothing-planned-yet.ics"))
    }
}
