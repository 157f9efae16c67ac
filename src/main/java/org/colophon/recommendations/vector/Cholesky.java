package org.colophon.recommendations.vector;

/** Solves small systems of linear equations with a symmetric positive definite matrix, by its Cholesky decomposition. */
public final class Cholesky {

    private Cholesky() {}

    /**
     * Solves A x = b.
     *
     * @param matrix the lower triangle of A, which is overwritten
     * @param b overwritten with x; with values that are no numbers when A is not positive definite
     */
    public static void solve(double[][] matrix, double[] b) {
        decompose(matrix, b.length);
        for (int i = 0; i < b.length; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= matrix[i][k] * b[k];
            }
            b[i] /= matrix[i][i];
        }
        for (int i = b.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < b.length; k++) {
                b[i] -= matrix[k][i] * b[k];
            }
            b[i] /= matrix[i][i];
        }
    }

    private static void decompose(double[][] matrix, int size) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
    }
}
