package import Billing

/// Why there is no price.
package enum BillingRefusal: Error, Sendable, Equatable {
    /// The facts of a file cannot be used.
    case unusable([Finding])
    /// Numbers of the records, what is supposed of them, or what a file says all together is out of bounds.
    case impossible(BillingProblem)
}
