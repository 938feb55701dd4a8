package import Answers

extension Remedy {
    package var json: JSON {
        ["operation": .code(operation.rawValue), "arguments": .list(arguments.map(\.json))]
    }
}

extension Remedy.Argument {
    /// What is given, or what is asked of whoever reads it.
    fileprivate var json: JSON {
        switch value {
        case .number(let number): ["name": .code(name), "given": .number(number), "asked": .null]
        case .text(let text): ["name": .code(name), "given": .text(text), "asked": .null]
        case .yes: ["name": .code(name), "given": .flag(true), "asked": .null]
        case .blank(let blank): ["name": .code(name), "given": .null, "asked": .code(blank.rawValue)]
        }
    }
}
