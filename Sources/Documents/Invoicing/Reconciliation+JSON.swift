package import Workshops

extension Reconciliation {
    package var json: JSON {
        [
            "upToSession": .number(upToSession), "anomalies": .list(lines.map(\.json)),
            "counts": .byCode(Anomaly.Kind.allCases.map { ($0.rawValue, .number(count($0))) }),
        ]
    }
}

extension Reconciliation.Line {
    fileprivate var json: JSON {
        [
            "kind": .code(anomaly.kind.rawValue), "workshop": .text(workshop.description), "date": .day(date),
            "state": .code(state.rawValue), "seat": .number(seat), "person": .number(person),
            "asked": .number(anomaly.asked), "given": .number(anomaly.given), "presence": .code(presence?.rawValue),
            "sheetClosed": .instant(closing?.date), "sheetClosedBy": .text(closing?.author),
            "passes": .list(passes.map(\.json)),
        ]
    }
}

extension GivenPass {
    fileprivate var json: JSON {
        [
            "number": .number(number), "serial": .text(serial.description), "state": .code(state.rawValue),
            "takenBy": .text(author), "takenOn": .day(date), "chequebook": .number(chequebook),
        ]
    }
}
