package import Answers
import Workshops

extension SheetOverview {
    package var json: JSON {
        [
            "workshop": .text(number.description), "theme": .text(workshop.theme.title), "date": .day(workshop.date),
            "hours": .hours(workshop.span), "venue": .text(session.venue.identifier.description),
            "trainer": .text(workshop.trainer.identifier.description), "state": .code(workshop.state.rawValue),
            "closed": .instant(sheet.closing?.date), "closedBy": .text(sheet.closing?.author), "came": .number(came),
            "freeChairs": .number(freeChairs), "people": .list(rows.map(\.json)),
            "corrections": .list(sheet.corrections.map(\.json)), "emptied": .list(sheet.emptyings.map(\.json)),
        ]
    }
}

extension SheetOverview.Row {
    fileprivate var json: JSON {
        [
            "seat": .number(seat), "number": .number(person), "name": .text(name), "commune": .text(commune),
            "presence": .code(presence?.rawValue), "minutes": .number(minutes), "noted": note.map(\.json) ?? .null,
            "passesDue": .number(passesDue),
            "passesGiven": .number(passesGiven), "passesMissing": .number(passesMissing),
        ]
    }
}

extension AttendanceSheet.Note {
    fileprivate var json: JSON {
        [
            "presence": .code(presence.rawValue), "minutes": .number(minutes), "at": .instant(date),
            "author": .text(author),
        ]
    }
}

extension AttendanceSheet.Correction {
    fileprivate var json: JSON { ["at": .instant(date), "author": .text(author), "reason": .text(reason)] }
}
