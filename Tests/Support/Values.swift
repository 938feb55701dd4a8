package import Workshops

/// The day of a test, which exists.
package func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    certain(CivilDate(year: year, month: month, day: day))
}

/// The identifier of a test, which is one.
package func identifier(_ text: String) -> Identifier { certain(Identifier(text)) }

/// A value that whoever writes a test knows to be there.
package func certain<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("no \(Value.self)") }
    return value
}
