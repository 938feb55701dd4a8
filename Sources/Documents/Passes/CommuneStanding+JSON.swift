import Workshops

extension CommuneStanding {
    var json: JSON {
        [
            "name": .text(commune), "answer": .code(answer.rawValue), "answeredOn": .day(answered),
            "mandateOn": .day(mandate), "imprestAccount": .code(imprestAccount.rawValue),
            "allotted": .number(allotted), "chequebooks": .list(chequebooks.map { .number($0) }),
        ]
    }
}
