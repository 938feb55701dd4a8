import Workshops

extension Recipient {
    func json(name: String?) -> JSON {
        switch self {
        case .participant(let number): ["person": .number(number), "trainer": .null, "name": .text(name)]
        case .trainer(let identifier):
            ["person": .null, "trainer": .text(identifier.description), "name": .text(name)]
        }
    }
}
