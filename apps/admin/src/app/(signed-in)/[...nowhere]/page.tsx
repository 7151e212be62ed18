import { notFound } from 'next/navigation'

/** Any other address: within the app's own frame, in the reader's language. */
export default function Page() {
  notFound()
}
