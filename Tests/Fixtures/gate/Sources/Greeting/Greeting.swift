/// A sound little target; the tests of `Scripts/check` break it in one way after the other.
package func greeting() -> String { "hello" }
