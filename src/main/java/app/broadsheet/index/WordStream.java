package app.broadsheet.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that were read before, as Lucene takes them in: first one list, then after a gap another. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Word> first;
    private final int gap;
    private final List<Word> second;
    private int at;

    WordStream(List<Word> first, int gap, List<Word> second) {
        this.first = first;
        this.gap = gap;
        this.second = second;
    }

    @Override
    public boolean incrementToken() {
        if (at == first.size() + second.size()) {
            return false;
        }
        clearAttributes();
        Word word = at < first.size() ? first.get(at) : second.get(at - first.size());
        term.append(word.term());
        if (at == first.size() && at > 0) {
            step.setPositionIncrement(gap);
        }
        at++;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
