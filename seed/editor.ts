/**
 * Who may change the figures. Functions that write ask for one, and of the routes the sign-in code alone makes them, so
 * that a route that forgets to look who asks does not compile.
 */
export class Editor {
  readonly #isSignedIn = true
  constructor(readonly name: string) {}

  get isSignedIn(): boolean {
    return this.#isSignedIn
  }
}
