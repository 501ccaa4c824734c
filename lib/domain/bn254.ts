/** The order of the base field. EIP-196; `BN254Lib.BASE_FIELD_ORDER` of 4.1.2. */
export const FIELD_ORDER = 21888242871839275222246405745257275088696311157297823662689037894645226208583n;

/** 3 / (9 + i), the constant of the twist. EIP-197. */
const TWIST: Fp2 = [
  19485874751759354771024239261021720505790618469301721065564631296452457478373n,
  266929791119991161246907387137283842545076965332900288569378510910307636690n,
];

type Fp2 = readonly [c0: bigint, c1: bigint];

/** Whether y² = x³ + 3, the coordinates within the field; infinity, (0, 0), is no point here. */
export function isOnG1({ x, y }: { x: bigint; y: bigint }): boolean {
  return inField(x, y) && (y * y - x * x * x - 3n) % FIELD_ORDER === 0n;
}

/** The same over the extension by i, `x0` being the real part. Whether the point is in the subgroup is not asked. */
export function isOnG2(point: { x0: bigint; x1: bigint; y0: bigint; y1: bigint }): boolean {
  const x: Fp2 = [point.x0, point.x1];
  const y: Fp2 = [point.y0, point.y1];
  if (!inField(...x, ...y)) return false;
  const cube = times(times(x, x), x);
  const square = times(y, y);
  return [0, 1].every((part) => modulo(at(square, part) - at(cube, part) - at(TWIST, part)) === 0n);
}

function times([a0, a1]: Fp2, [b0, b1]: Fp2): Fp2 {
  return [modulo(a0 * b0 - a1 * b1), modulo(a0 * b1 + a1 * b0)];
}

function at(value: Fp2, part: number): bigint {
  return part === 0 ? value[0] : value[1];
}

function inField(...values: bigint[]): boolean {
  return values.every((value) => value >= 0n && value < FIELD_ORDER);
}

function modulo(value: bigint): bigint {
  return ((value % FIELD_ORDER) + FIELD_ORDER) % FIELD_ORDER;
}
