/// A pass that was collected at a workshop and not given back.
package struct GivenPass: Sendable, Equatable {
    package var number: Int
    package var serial: PassSerial
    /// Nil when it is of another commissioner.
    package var chequebook: Int?
    /// What has become of it since.
    package var state: Pass.State
    /// Who took it.
    package var author: String
    /// The day on which it was given.
    package var date: CivilDate

    package init(
        number: Int, serial: PassSerial, chequebook: Int?, state: Pass.State, author: String, date: CivilDate
    ) {
        self.number = number
        self.serial = serial
        self.chequebook = chequebook
        self.state = state
        self.author = author
        self.date = date
    }
}
