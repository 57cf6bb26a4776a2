package dev.atalaya.intake;

/// A line that is not taken. Never leaves this package.
final class RejectedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    RejectedException(Remark remark) {
        super(remark.why().name(), null, false, false);
        this.remark = remark;
    }

    Remark remark() {
        return remark;
    }
}
