// Pure: coins that have a perpetual contract, the busiest first.

/**
 * A line each: modern name, price precision, tick in last digits, quantity precision, highest leverage, day of
 * opening, category.
 */
export const contractTable = `
BTC 0 1 4 50 2022-03-22 Layer 1
ETH 1 1 3 50 2022-03-22 Layer 1
SOL 2 1 2 50 2022-03-22 Layer 1
XRP 5 1 0 50 2022-03-22 Payments
DOGE 6 1 0 50 2022-03-22 Meme
ADA 5 1 0 50 2022-03-22 Layer 1
LTC 2 5 2 50 2022-03-22 Payments
SUI 4 1 0 50 2023-05-25 Layer 1
LINK 3 1 1 50 2022-03-22 Oracle
PEPE 10 1 0 50 2023-05-25 Meme
HYPE 3 5 1 25 2024-12-05 DeFi
AVAX 3 1 1 50 2022-03-22 Layer 1
BCH 1 5 2 50 2022-03-22 Payments
DOT 4 5 1 50 2022-03-22 Layer 0
TRX 5 1 0 50 2022-05-12 Layer 1
XLM 5 1 0 25 2022-05-12 Payments
BNB 1 1 2 25 2022-11-08 Layer 1
TAO 1 5 2 25 2024-04-11 AI
TON 4 1 0 25 2024-03-14 Layer 1
UNI 3 1 0 50 2022-05-12 DeFi
AAVE 2 5 1 50 2022-05-12 DeFi
ATOM 3 1 0 50 2022-03-22 Layer 0
NEAR 3 1 0 50 2022-05-12 Layer 1
FIL 3 1 0 25 2022-05-12 Storage
ICP 3 1 0 25 2022-11-08 Layer 1
APT 3 1 0 25 2022-11-08 Layer 1
INJ 3 1 0 25 2023-03-16 DeFi
ETC 3 1 0 25 2022-05-12 Layer 1
ONDO 4 1 0 25 2024-05-02 RWA
ARB 4 1 0 25 2023-03-23 Layer 2
OP 4 1 0 25 2022-11-08 Layer 2
TIA 3 1 0 25 2023-11-02 Layer 0
SEI 4 1 0 25 2023-08-17 Layer 1
ENA 4 1 0 25 2024-04-11 DeFi
CRV 4 1 0 25 2022-05-12 DeFi
FET 4 1 0 25 2023-03-16 AI
WIF 4 1 0 25 2024-03-14 Meme
BONK 9 1 0 25 2023-12-07 Meme
SHIB 8 1 0 25 2022-05-12 Meme
XMR 2 5 2 25 2022-05-12 Privacy
ZEC 2 1 2 25 2022-05-12 Privacy
XTZ 4 1 0 25 2022-05-12 Layer 1
ALGO 4 1 0 25 2022-05-12 Layer 1
MKR 1 5 3 10 2022-05-12 DeFi
`;
