package import Answers
import Billing
import Workshops

extension InvoiceExplanation {
    package var json: JSON {
        [
            "document": document.json, "earlier": .list(earlier.map(\.json)), "faceValue": .cents(tariff.faceValue),
            "rule": .code(tariff.rule.rawValue), "amounts": .code(tariff.amounts.rawValue),
            "steps": .list(steps.map(\.json)), "total": .cents(total), "sessions": .list(parts.map(\.json)),
        ]
    }
}

extension InvoiceExplanation.Step {
    fileprivate var json: JSON {
        switch self {
        case .workshops(let count, _): json("workshops", count: count)
        case .passes(let count, let worth, _): json("passes", count: count, worth: worth)
        case .earlier(let kind, let number, _): json("earlier", kind: kind, number: number)
        case .tax: json("tax")
        }
    }

    private func json(
        _ code: String, count: Int? = nil, worth: Money? = nil, kind: InvoiceProposal.Kind? = nil,
        number: InvoiceNumber? = nil
    ) -> JSON {
        [
            "step": .code(code), "count": .number(count), "worth": .cents(worth), "kind": .code(kind?.rawValue),
            "number": .text(number?.description), "amount": .cents(amount),
        ]
    }
}

extension InvoiceExplanation.Part {
    fileprivate var json: JSON {
        [
            "session": .number(price.session), "dueWorkshops": .number(price.dueWorkshops),
            "gross": .cents(price.gross), "floor": .cents(price.floor), "passes": .number(price.passes),
            "deductible": .cents(price.deductible), "applied": .cents(price.applied),
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
