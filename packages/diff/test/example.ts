/** Two versions of a made-up policy with every type of change: edited, added, removed, moved, split, merged, renumbered. */
export const OLD_POLICY = `# Privacy policy of the Northwind Choir

Last updated: 1 March 2024

## 1. Who we are

We are the Northwind Choir, a non-profit society. Write to privacy@northwind.example with any question.

## 2. How long we keep it

We keep cookie data for 180 days. We delete server logs after a month.

Old photos are shown on our site. You may ask us to take them down.

- name and address
- payment data
- voice register

| Data | Kept |
|---|---|
| Name | 1 year |
| Photo | 30 days |

## 3. Who receives it

We share nothing with advertisers. Our printer receives addresses for the yearly letter.

## 4. Your rights

You may object at any time. You can ask for a copy, which we send within a month. See the [full list](https://northwind.example/rights).
`

export const NEW_POLICY = `# Privacy policy of the Northwind Choir

Last updated: 1 June 2024

## 1. Your rights

You may object at any time. You can ask for a copy, which we send within a month. See the [full list](https://northwind.example/rights).

## 2. Who we are

We are the Northwind Choir, a non-profit society. Write to privacy@northwind.example with any question.

## 3. How long we keep it

We keep cookie data for 2 years.

We delete server logs after a month. We may share them with Example Hosting.

Old photos are shown on our site, and you may ask us to take them down.

- name and address
- payment data and **photos**

| Data | Kept |
|---|---|
| Name | 1 year |
| Photo | 90 days |
| Voice | 10 days |

## 4. Who receives it

Our printer receives addresses for the yearly letter.
`
