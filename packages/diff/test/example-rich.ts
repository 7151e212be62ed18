/** All that Markdown can do in a policy, and every way in which it may change: to look at, and for the writers' tests. */
export const OLD_RICH = `# Privacy policy of the Harbour Reading Society

Last updated: 1 March 2024

## 1. Definitions

**Member**: a person who pays the yearly fee.

**Visitor**: anyone who reads our site.

## 2. What we collect

We collect what you give us:

- your name and address
- your payment data
  - bank account
  - payment card
    - only its last four digits
- your reading list

1. First we ask.
2. Then we write it down.
3. Then we keep it.

| Data | Why | Kept |
|---|---|---|
| Name | to **write** to you | 1 year |
| Reading list | to suggest books | 30 days |
| Photo | to print your card | 2 years |

## 3. How long we keep it

We keep cookie data for 180 days. We delete server logs after a month. Read the [retention table](https://harbour.example/retention-2023).

Old photos are shown on our site. You may ask us to take them down.

We never sell your data, and **never** lend it.

## 4. Who receives it

We share nothing with advertisers. Our printer receives addresses for the yearly letter.

## 5. Your rights

You may object at any time 🙂. You can ask for a copy, which we send within a month. See the [full list](https://harbour.example/rights).

> You can complain to the supervisory authority.

שלום, אנחנו שומרים את הנתונים שלך לשלושים יום.

## 6. Contact

Write to privacy@harbour.example & we answer <soon>.
`
export const NEW_RICH = `# Privacy policy of the Harbour Reading Society

Last updated: 1 June 2024

## 1. Definitions

**Member**: a person who pays the yearly fee or is exempt from it.

**Visitor**: anyone who reads our site.

**Partner**: a library with which we have an agreement.

## 2. Your rights

You may object at any time 🙂‍↕️. You can ask for a copy, which we send within a month. See the [full list](https://harbour.example/rights).

> You can complain to the supervisory authority of your country.

שלום, אנחנו שומרים את הנתונים שלך לתשעים יום.

## 3. What we collect

We collect what you give us:

- your name and address
- your payment data
  - bank account
  - payment card
    - only its last two digits
  - vouchers
- your reading list

1. First we ask.
2. Then we check it.
3. Then we write it down.
4. Then we keep it.

| Data | Why | Kept |
|---|---|---|
| Name | to **write** to you | 1 year |
| Reading list | to suggest books | 90 days |
| Voice | to record *readings* | 10 days |

## 4. How long we keep it

We keep cookie data for 2 years.

We delete server logs after a month. We may share them with Example Hosting. Read the [retention table](https://harbour.example/retention-2024).

Old photos are shown on our site, and you may ask us to take them down.

We **never** sell your data, and never lend it.

## 5. Who receives it

Our printer receives addresses for the yearly letter.

## 6. Contact

Write to privacy@harbour.example & we answer <soon>.
`
