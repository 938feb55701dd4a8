package import Answers
import Billing
import Workshops

extension InvoiceExplanation {
    package var json: JSON {
        [
            "document": document.json, "earlier": .list(earlier.map(\.json)), "faceValue": .cents(tariff.faceValue),
            "sessions": .list(parts.map(\.json)),
        ]
    }
}

extension InvoiceExplanation.Part {
    fileprivate var json: JSON {
        [
            "session": .number(price.session), "dueWorkshops": .number(price.dueWorkshops),
            "gross": .cents(price.gross), "passes": .number(price.passes), "applied": .cents(price.applied),
            "total": .cents(price.total), "totalBefore": .cents(before?.total),
            "workshops": .list(workshops.map(\.json)),
        ]
    }
}

extension WorkshopEvidence {
    fileprivate var json: JSON {
        [
            "workshop": .text(number.description), "date": .day(day), "state": .code(state.rawValue),
            "owed": .flag(isOwed), "passes": .list(passes.map(\.json)), "anomalies": .list(anomalies.map(\.json)),
            "presences": .list(
                presences.map { ["person": .number($0.person), "presence": .code($0.presence.rawValue)] }),
        ]
    }
}

extension WorkshopEvidence.PresentedPass {
    fileprivate var json: JSON {
        [
            "serial": .text(serial), "person": .number(person), "outcome": .code("\(outcome)"),
            "counts": .flag(counts),
        ]
    }
}

extension WorkshopEvidence.FoundAnomaly {
    fileprivate var json: JSON {
        [
            "kind": .code(anomaly.kind.rawValue), "seat": .number(seat), "person": .number(person),
            "given": .number(anomaly.given), "asked": .number(anomaly.asked),
            "serials": .list(serials.map { .text($0) }),
        ]
    }
}
