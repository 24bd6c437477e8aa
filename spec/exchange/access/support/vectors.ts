import { secrets } from './secrets.ts';

const { spot, futures } = secrets;
const nonce = '1616492376594';
const later = '1415957147987';

/** The first of each is published by the exchange; the others were computed from its rules, and guard them. */
export const vectors = {
  spot: [
    {
      title: 'a form (published)',
      secret: spot,
      path: '/0/private/AddOrder',
      query: '',
      nonce,
      body: `nonce=${nonce}&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25`,
      contentType: 'application/x-www-form-urlencoded',
      signature: '4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==',
    },
    {
      title: 'a JSON body',
      secret: spot,
      path: '/0/private/AddOrder',
      query: '',
      nonce,
      body: `{"nonce":"${nonce}","ordertype":"limit","pair":"XBTUSD","price":"37500","type":"buy","volume":"1.25"}`,
      contentType: 'application/json',
      signature: 'r/o+GpKxXjV/mls/r5CKLu5R+yzK5psqvQ4hXxMX1nzdxTBhV+ui82QGgPZMMitpFwCOAdPEZMmXgZxD2chJEg==',
    },
    {
      title: 'a nonce alone',
      secret: spot,
      path: '/0/private/Balance',
      query: '',
      nonce,
      body: `nonce=${nonce}`,
      contentType: 'application/x-www-form-urlencoded',
      signature: '1nH4vwR+8FHiYh1QT649xXkGd3JR3x0DWkgv3u9Ed/Qqv6KPtgQpEU4m+Emb/VgpEji3j1XNwI+HCbfXxmrTOg==',
    },
    {
      title: 'a query, which belongs to the path',
      secret: spot,
      path: '/0/private/Balance',
      query: 'account_id=ACC1',
      nonce,
      body: `nonce=${nonce}`,
      contentType: 'application/x-www-form-urlencoded',
      signature: 'b0s+XstA5CLsKEfsrkP9JA+aXde0DwrOrbjcB5AdKQIXnlmB1jyZImF4csgUKfoQ3e/XFiC/fRSNexHRD+UunQ==',
    },
    {
      title: 'Funding (Beta), with its nonce in a header',
      secret: spot,
      path: '/funding/v1/deposits',
      query: 'limit=10',
      nonce,
      body: '',
      contentType: '',
      signature: 'JHrfZisU2ADVJHZ1X0bz7di5SsVuf+0Tkg666/XEkqOm12GtGcr+8UPo5vcMc9i0uNdBpB3Le0VASwwa1jQ5xA==',
    },
  ],
  challenge: {
    secret: futures,
    challenge: 'c100b894-1729-464d-ace1-52dbce11db42',
    signature: '4JEpF3ix66GA2B+ooK128Ift4XQVtc137N9yeg4Kqsn9PI0Kpzbysl9M1IeCEdjg0zl00wkVqcsnG4bmnlMb3A==',
  },
  futures: [
    {
      title: 'a GET',
      path: '/derivatives/api/v3/openpositions',
      query: '',
      body: '',
      nonce: later,
      signed: `${later}/api/v3/openpositions`,
      signature: 'POeFsOK5gPirKa61Od2UFL4Xdh/iOjskpNYzlASnPrSIUkQkhH88M5xLBxzNgEmiu72AFL08Ou+CsgsYFm1XhA==',
    },
    {
      title: 'a GET without a nonce',
      path: '/derivatives/api/v3/openpositions',
      query: '',
      body: '',
      nonce: '',
      signed: '/api/v3/openpositions',
      signature: '97NHlfPZy2jSPglkvI5ZaYjteN2sBRIK32YTyrR8Op+S0+TKyqJvZPeUuV0CQhcW0oq7DKYxq3B/Vq0H+PJGWQ==',
    },
    {
      title: 'an order',
      path: '/derivatives/api/v3/sendorder',
      query: '',
      body: 'orderType=lmt&symbol=PF_XBTUSD&side=buy&size=1&limitPrice=50000',
      nonce: later,
      signed: `orderType=lmt&symbol=PF_XBTUSD&side=buy&size=1&limitPrice=50000${later}/api/v3/sendorder`,
      signature: 'HSpSce6Prz2V6FRV4dqbYuePjucca0JcPhQQRp8zapv5jtHxVwSFsUE2PlSi+daaSeRIEu4FzKqfeExhh0ztQA==',
    },
    {
      title: 'a batch, signed as it is encoded',
      path: '/derivatives/api/v3/batchorder',
      query: '',
      body: 'json=%7B%22batchOrder%22%3A%5B%7B%22order%22%3A%22cancel%22%2C%22order_id%22%3A%22cb4e34f6-4eb3-4d4b-9724-4c3035b99d47%22%7D%5D%7D',
      nonce: later,
      signed: `json=%7B%22batchOrder%22%3A%5B%7B%22order%22%3A%22cancel%22%2C%22order_id%22%3A%22cb4e34f6-4eb3-4d4b-9724-4c3035b99d47%22%7D%5D%7D${later}/api/v3/batchorder`,
      signature: 'R0RON4EFq70E9R9rJRtrlFRuZI4c3ORKVqUevlfSsE3wzZhR+mmhFXBuQ6nN05Kb0JAuyhDSSnKdXwN6hGRN3w==',
    },
    {
      title: 'a history, whose path is signed whole',
      path: '/api/history/v3/executions',
      query: 'since=1700000000000&sort=asc',
      body: '',
      nonce: later,
      signed: `since=1700000000000&sort=asc${later}/api/history/v3/executions`,
      signature: 'AMhjxod1IkMgNOpogJ6W+/WI0038C6bYBME+3V0azJXoQZ0R2aYReqfYsmmlNCN1+oN8wkySmBnG/68VZ0QRAw==',
    },
  ],
} as const;
