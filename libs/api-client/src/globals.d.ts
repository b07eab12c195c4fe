/** The generated client names a type that browsers' libraries have and Node's types have not. */
type BodyInit = NonNullable<RequestInit['body']>;
